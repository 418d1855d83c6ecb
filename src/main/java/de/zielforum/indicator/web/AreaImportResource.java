package de.zielforum.indicator.web;

import de.zielforum.area.AreaImport;
import de.zielforum.area.AreaLevel;
import de.zielforum.area.AreaProblem;
import de.zielforum.area.AreaView;
import de.zielforum.area.Areas;
import de.zielforum.area.Validity;
import de.zielforum.indicator.ImportProblem;
import de.zielforum.indicator.ImportReport;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Choice;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Texts;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Bringing in areas: those of today, or the stand of another time. */
@Path("/werkbank/daten/gebiete")
@RolesAllowed("statistics")
@Produces(MediaType.TEXT_HTML)
@Blocking
class AreaImportResource {

    private static final String DATA = "/werkbank/daten";
    private static final String FILE = "gebiete";

    @Inject
    CurrentViewer current;

    @Inject
    Areas areas;

    @Inject
    Texts texts;

    @GET
    @Transactional
    public TemplateInstance show() {
        return page(AreaForm.EMPTY, Map.of(), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response take(@RestForm(FILE) FileUpload file, @BeanParam AreaForm form) {
        var errors = form.check(key -> texts.say("versions", key));
        if (DataResource.absent(file)) {
            errors.put(FILE, texts.say("indicator", "fileMissing"));
        }
        if (!errors.isEmpty()) {
            return Forms.again(page(form, errors, null));
        }
        var result = DataResource.with(file, stream -> form.order().bringIn(areas, current.get(), stream));
        return result.done()
                ? DataResource.answer(
                        new ReportPage(FILE, file.fileName(), report(result), "", Map.of()), DATA, "done_areas")
                : Forms.again(page(form, Map.of(), new AreaImportPage.Refused(file.fileName(), report(result))));
    }

    private AreaImportPage page(AreaForm form, Map<String, String> errors, AreaImportPage.Refused refused) {
        var stands = areas.changed()
                ? areas.stands().reversed().stream().map(this::stand).toList()
                : List.<AreaImportPage.Stand>of();
        var levels = Arrays.stream(AreaLevel.values())
                .map(level -> new Choice(level.key(), texts.say("area", "levels_" + level)))
                .toList();
        return new AreaImportPage(form, errors, refused, stands, levels);
    }

    private AreaImportPage.Stand stand(Validity stand) {
        var then = areas.validOn(day(stand));
        return new AreaImportPage.Stand(
                stand,
                Arrays.stream(AreaLevel.values())
                        .map(level -> new DataPage.LevelCount(level, count(then, level)))
                        .filter(count -> count.count() > 0)
                        .toList());
    }

    private static LocalDate day(Validity stand) {
        return Optional.ofNullable(stand.from()).orElseGet(stand::lastDay);
    }

    private static int count(List<AreaView> areas, AreaLevel level) {
        return (int) areas.stream().filter(area -> area.level() == level).count();
    }

    private static ImportReport report(AreaImport result) {
        return new ImportReport(
                result.features(), lines(result.problems()), lines(result.notes()), result.furtherProblems(), 0, null);
    }

    private static List<ImportProblem> lines(List<AreaProblem> problems) {
        return problems.stream()
                .map(problem -> new ImportProblem(problem.feature(), problem.code(), problem.message()))
                .toList();
    }
}
