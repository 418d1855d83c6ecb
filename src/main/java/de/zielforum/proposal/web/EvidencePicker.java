package de.zielforum.proposal.web;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.indicator.CitationView;
import de.zielforum.indicator.Citations;
import de.zielforum.indicator.Figure;
import de.zielforum.indicator.Figures;
import de.zielforum.indicator.ObservationKey;
import de.zielforum.proposal.ProposalEvidence;
import de.zielforum.proposal.ProposalState;
import de.zielforum.proposal.ProposalView;
import de.zielforum.proposal.SimilarProposal;
import de.zielforum.proposal.SimilarProposals;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Sparkline;
import de.zielforum.shared.web.Texts;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds figures that could become evidence. The number of queries does not depend on what is found. */
@Singleton
class EvidencePicker {

    private static final int SHOWN = 30;

    private static final int SUGGESTED = 4;

    /** Enough for all indicators of one area. */
    private static final int COMPARED = 200;

    @Inject
    Figures figures;

    @Inject
    Citations citations;

    @Inject
    Areas areas;

    @Inject
    SimilarProposals similar;

    @Inject
    DraftTrail trail;

    @Inject
    Texts texts;

    EvidencePage page(ProposalView proposal, EvidenceSearch search) {
        var evidence = citations.of(proposal.citations());
        var all = areas.all();
        var area = area(proposal, search, all);
        var found = found(search, area);
        var draft = proposal.state() == ProposalState.DRAFT;
        var series =
                !search.indicator().isEmpty() && area != null && search.year().isEmpty() && !found.isEmpty();
        return new EvidencePage(
                proposal,
                evidence,
                evidence.size() >= ProposalEvidence.MOST,
                search,
                area == null ? EvidenceSearch.ANYWHERE : area.code(),
                area == null ? texts.say("proposal", "allAreas") : area.name(),
                areaChoices(all),
                figures.indicators().stream()
                        .map(indicator -> new Choice(indicator.key(), indicator.name()))
                        .toList(),
                hits(found, evidence, search, all),
                search.previewed() == null
                        ? null
                        : citations.preview(search.previewed()).orElse(null),
                search.asked() ? List.of() : suggestions(proposal, evidence, all),
                series ? trend(found) : "",
                series ? texts.say("proposal", "trend", found.getFirst().period()) : "",
                draft
                        ? similar.to(proposal.process(), proposal.title(), proposal.text(), proposal.id())
                        : List.<SimilarProposal>of(),
                draft ? trail.atEvidence(proposal) : List.<DraftTrail.Station>of(),
                draft);
    }

    /** What fits the words of the proposal and is not cited yet. */
    private List<Figure> suggestions(ProposalView proposal, List<CitationView> evidence, List<AreaView> all) {
        var cited = keys(evidence);
        return all.stream()
                .filter(area -> area.code().equals(proposal.areaCode()))
                .flatMap(area ->
                        figures
                                .suggest(proposal.title() + "\n" + proposal.text(), area, SUGGESTED + cited.size())
                                .stream())
                .filter(figure -> !cited.contains(figure.key()))
                .limit(SUGGESTED)
                .toList();
    }

    private List<Choice> areaChoices(List<AreaView> all) {
        return Stream.concat(
                        Stream.of(new Choice(EvidenceSearch.ANYWHERE, texts.say("proposal", "allAreas"))),
                        all.stream().map(area -> new Choice(area.code(), area.name())))
                .toList();
    }

    /** Where to look; null for everywhere. */
    private static AreaView area(ProposalView proposal, EvidenceSearch search, List<AreaView> all) {
        var code = search.area().isEmpty() ? proposal.areaCode() : search.area();
        return search.anywhere()
                ? null
                : all.stream()
                        .filter(area -> area.code().equals(code))
                        .findFirst()
                        .orElse(null);
    }

    private List<Figure> found(EvidenceSearch search, AreaView area) {
        if (!search.indicator().isEmpty()) {
            return area == null ? everywhere(search) : over(search, area);
        }
        if (!search.words().isEmpty()) {
            return figures.search(search.words() + " " + search.year(), area == null ? null : area.id(), SHOWN);
        }
        var place = area == null ? areas.municipality() : area;
        return figures.latestOf(place.id());
    }

    /** One indicator in one area, the newest year first. */
    private List<Figure> over(EvidenceSearch search, AreaView area) {
        return figures.series(search.indicator(), area.id()).reversed().stream()
                .filter(figure -> search.year().isEmpty() || search.year().equals(String.valueOf(figure.period())))
                .toList();
    }

    /** One indicator in all districts, in the year asked for or the newest. */
    private List<Figure> everywhere(EvidenceSearch search) {
        var years = figures.periods(search.indicator(), AreaLevel.DISTRICT);
        if (years.isEmpty()) {
            return List.of();
        }
        var year = search.year().isEmpty() ? years.getLast() : Integer.valueOf(search.year());
        return figures.across(search.indicator(), AreaLevel.DISTRICT, year);
    }

    private List<FigureHit> hits(
            List<Figure> found, List<CitationView> evidence, EvidenceSearch search, List<AreaView> all) {
        var municipality = all.stream().filter(area -> area.parent() == null).findFirst();
        if (found.isEmpty() || municipality.isEmpty()) {
            return List.of();
        }
        var whole = FigureHit.byIndicatorAndYear(comparisons(search, municipality.get()));
        var cited = keys(evidence);
        return found.stream()
                .map(figure -> {
                    var beside = whole.get(FigureHit.place(figure));
                    var same = beside == null || beside.areaCode().equals(figure.areaCode());
                    return new FigureHit(
                            figure,
                            same ? null : texts.say("proposal", "comparison", beside.areaName(), beside.worded()),
                            cited.contains(figure.key()));
                })
                .toList();
    }

    private List<Figure> comparisons(EvidenceSearch search, AreaView municipality) {
        if (!search.indicator().isEmpty()) {
            return figures.series(search.indicator(), municipality.id());
        }
        return search.words().isEmpty()
                ? figures.latestOf(municipality.id())
                : figures.search(search.words() + " " + search.year(), municipality.id(), COMPARED);
    }

    private static Set<ObservationKey> keys(List<CitationView> evidence) {
        return evidence.stream()
                .map(citation -> new ObservationKey(citation.indicatorKey(), citation.areaCode(), citation.period()))
                .collect(Collectors.toSet());
    }

    private static String trend(List<Figure> newestFirst) {
        var values = new ArrayList<Double>();
        newestFirst.reversed().stream()
                .map(Figure::value)
                .map(value -> value == null ? null : value.doubleValue())
                .forEach(values::add);
        return Sparkline.over(values).points(values);
    }
}
