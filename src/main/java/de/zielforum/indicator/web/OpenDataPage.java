package de.zielforum.indicator.web;

import de.zielforum.area.AreaView;
import de.zielforum.indicator.DataOffer;
import de.zielforum.indicator.DataState;
import de.zielforum.indicator.EditionView;
import de.zielforum.indicator.exchange.DownloadFormat;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Arrays;
import java.util.List;

/**
 * Which figures anybody may take away, in which form, under which licence.
 *
 * @param address the public address of this installation
 */
@CheckedTemplate(basePath = "indicator", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OpenDataPage(
        List<DataOffer> offers,
        List<EditionView> editions,
        List<AreaView> areas,
        List<Form> forms,
        List<Attribution> attributions,
        long figures,
        String publisher,
        DataState state,
        String address)
        implements TemplateInstance {

    /**
     * A form in which figures are given away.
     *
     * @param suffix the ending of files
     * @param whole where everything is to be had in this form
     * @param word the key of its name
     * @param text the key of what is said about it
     */
    record Form(String suffix, String whole, String word, String text) {

        static Form of(DownloadFormat format) {
            var key = format.key().replace("-", "");
            return new Form(
                    format.suffix(), "/offene-daten/daten." + format.suffix(), "format_" + key, "formatText_" + key);
        }
    }

    /** How a source wants to be named. */
    record Attribution(String source, String licence) {}

    static OpenDataPage of(
            List<DataOffer> offers,
            List<EditionView> editions,
            List<AreaView> areas,
            String publisher,
            DataState state,
            String address) {
        return new OpenDataPage(
                offers,
                editions,
                areas,
                Arrays.stream(DownloadFormat.values()).map(Form::of).toList(),
                offers.stream()
                        .map(offer -> new Attribution(
                                offer.german().source(), offer.german().licence()))
                        .distinct()
                        .toList(),
                offers.stream().mapToLong(DataOffer::figures).sum(),
                publisher,
                state,
                address);
    }
}
