package de.zielforum.indicator.web;

import de.zielforum.area.AreaLevel;
import de.zielforum.area.Areas;
import de.zielforum.indicator.Editions;
import de.zielforum.indicator.FigureFiles;
import de.zielforum.indicator.Figures;
import de.zielforum.indicator.ImportReport;
import de.zielforum.indicator.Imports;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import de.zielforum.shared.web.Texts;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The work bench for areas, indicators and figures: what is there, and bringing in files. */
@Path("/werkbank/daten")
@RolesAllowed("statistics")
@Produces(MediaType.TEXT_HTML)
@Blocking
class DataResource {

    private static final String HERE = "/werkbank/daten";

    @Inject
    CurrentViewer current;

    @Inject
    Areas areas;

    @Inject
    Figures figures;

    @Inject
    Imports imports;

    @Inject
    FigureFiles files;

    @Inject
    FilePages filePages;

    @Inject
    Editions editions;

    @Inject
    Texts texts;

    @GET
    public TemplateInstance overview() {
        return page(Map.of(), "");
    }

    @POST
    @Path("indikatoren")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response indicators(@RestForm("indikatoren") FileUpload file) {
        if (absent(file)) {
            return again("indikatoren", "");
        }
        var report = with(file, stream -> imports.importIndicators(current.get(), stream));
        return answer(new ReportPage("indikatoren", file.fileName(), report, "", Map.of()), HERE, "done_indicators");
    }

    @POST
    @Path("werte")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response observations(@RestForm("werte") FileUpload file, @RestForm("anlass") String note) {
        var reason = note == null ? "" : note;
        if (absent(file)) {
            return again("werte", reason);
        }
        var received = with(file, stream -> files.receive(current.get(), file.fileName(), stream, reason));
        if (received.id() == null) {
            var report = new ImportReport(0, received.errors(), List.of(), 0, 0, null);
            return Forms.again(new ReportPage("werte", file.fileName(), report, reason, Map.of()));
        }
        if (!received.plain()) {
            return Redirect.to(FilePages.path(received.id()));
        }
        files.want(current.get(), received.id(), Optional.empty());
        return filePages.afterAWhile(received.id());
    }

    private DataPage page(Map<String, String> errors, String note) {
        var levels = Arrays.stream(AreaLevel.values())
                .map(level ->
                        new DataPage.LevelCount(level, areas.ofLevel(level).size()))
                .filter(count -> count.count() > 0)
                .toList();
        return new DataPage(
                levels, figures.coverage(), files.waiting(current.get()), editions.all(current.get()), errors, note);
    }

    private Response again(String field, String note) {
        return Forms.again(page(Map.of(field, texts.say("indicator", "fileMissing")), note));
    }

    /** Errors come back with the form, notes are shown once, and without either the work bench says that it is done. */
    static Response answer(ReportPage page, String path, String notice) {
        if (!page.report().done()) {
            return Forms.again(page);
        }
        return page.report().warnings().isEmpty()
                ? Redirect.to(path, "indicator", notice)
                : Response.ok(page).build();
    }

    static boolean absent(FileUpload file) {
        return file == null || file.fileName() == null || file.fileName().isBlank();
    }

    static <R> R with(FileUpload file, Function<InputStream, R> work) {
        try (var stream = Files.newInputStream(file.uploadedFile())) {
            return work.apply(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
