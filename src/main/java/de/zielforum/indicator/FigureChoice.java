package de.zielforum.indicator;

import de.zielforum.shared.web.Choice;
import java.util.List;
import java.util.Map;

/**
 * The figures that evidence can be picked from.
 *
 * @param area code of the area that is looked at, or {@link FigureQuery#ANYWHERE}
 * @param areas all there are to look at
 * @param inWords the name of the area that the words name although another one was chosen, else empty
 * @param withoutFigures the name of an area that the words name and nothing was found about, else empty
 * @param unmet words that no indicator and no area is found by
 * @param hits what was found, or what there is about the area
 * @param preview a figure as it would stand as evidence, or null
 * @param suggestions figures that fit what is being written, as long as nothing is searched for
 * @param about the names of the areas that what is being written is about
 * @param trend the points of a small drawing when the hits are one indicator in one area over the years, else empty
 * @param errors what is wrong with the fields of the search
 */
public record FigureChoice(
        FigureQuery search,
        String area,
        String areaName,
        List<Choice> areas,
        List<Choice> indicators,
        String inWords,
        String withoutFigures,
        List<String> unmet,
        List<FigureHit> hits,
        CitationView preview,
        List<Figure> suggestions,
        String about,
        String trend,
        Map<String, String> errors) {

    /** Words that nothing is found by, in a row. */
    public String unmetWords() {
        return String.join(", ", unmet);
    }

    /** The last year of the drawing. */
    public int trendUntil() {
        return hits.getFirst().figure().period();
    }
}
