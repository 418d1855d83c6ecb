package de.zielforum.organisation.web;

import de.zielforum.organisation.MandateRequestView;
import de.zielforum.organisation.MandateView;
import de.zielforum.organisation.OrganisationView;
import de.zielforum.person.PersonId;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;

/** Who may act for the organisation? */
@CheckedTemplate(basePath = "organisation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MandatesPage(
        OrganisationView organisation,
        List<MandateRequestView> requests,
        List<Row> current,
        List<Row> coming,
        List<Row> over,
        boolean mayGive)
        implements TemplateInstance {

    /** A mandate, whether it is the viewer's own, and whether the viewer may end it. */
    record Row(MandateView mandate, boolean own, boolean mayEnd) {

        static Row of(MandateView mandate, PersonId viewer, boolean mayGive) {
            var own = mandate.person().equals(viewer);
            return new Row(mandate, own, own || mayGive);
        }
    }
}
