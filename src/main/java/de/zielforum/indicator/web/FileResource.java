package de.zielforum.indicator.web;

import de.zielforum.indicator.FigureFileId;
import de.zielforum.indicator.FigureFileState;
import de.zielforum.indicator.FigureFileView;
import de.zielforum.indicator.FigureFiles;
import de.zielforum.indicator.Figures;
import de.zielforum.indicator.ImportProblem;
import de.zielforum.indicator.MappingWish;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import de.zielforum.shared.web.Texts;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An uploaded file of figures: what its columns are taken for, how far it is read, what was found in it. */
@Path("/werkbank/daten/dateien/{id}")
@RolesAllowed("statistics")
@Produces(MediaType.TEXT_HTML)
@Blocking
class FileResource {

    @Inject
    CurrentViewer current;

    @Inject
    FigureFiles files;

    @Inject
    Figures figures;

    @Inject
    FilePages pages;

    @Inject
    Texts texts;

    /** With {@code zuordnung} by what was kept under this name, in the year {@code jahr}; with {@code teil} another sheet of the same file. */
    @GET
    public Response show(
            @PathParam("id") FigureFileId id,
            @QueryParam("zuordnung") String saved,
            @QueryParam("jahr") @DefaultValue("") String year,
            @QueryParam("teil") String part) {
        var state = files.state(current.get(), id);
        if (state.edition() != null) {
            return Redirect.to(FilePages.edition(state));
        }
        if (state.working()) {
            return Response.ok(pages.working(state)).build();
        }
        var file = saved != null && !saved.isBlank()
                ? files.look(current.get(), id, saved, MappingForm.year(year))
                : files.look(
                        current.get(), id, Optional.ofNullable(part).map(name -> new MappingWish(name, null, false)));
        return Response.ok(pages.page(state, file)).build();
    }

    @GET
    @Path("stand")
    public Response stand(@PathParam("id") FigureFileId id) {
        var state = files.state(current.get(), id);
        var part = Response.ok(new FileStand(state));
        return state.working()
                ? part.build()
                : part.header("HX-Redirect", FilePages.path(id)).build();
    }

    @POST
    @Path("vorschau")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response preview(@PathParam("id") FigureFileId id, MultivaluedMap<String, String> fields) {
        var form = new MappingForm(fields);
        return Response.ok(pages.page(
                        files.state(current.get(), id),
                        files.look(current.get(), id, Optional.of(form.wish())),
                        form.name(),
                        Map.of()))
                .build();
    }

    @POST
    @Path("lesen")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(@PathParam("id") FigureFileId id, MultivaluedMap<String, String> fields) {
        var form = new MappingForm(fields);
        var problems = files.want(current.get(), id, Optional.of(form.wish()));
        return problems.isEmpty() ? pages.afterAWhile(id) : again(id, form, problems, "");
    }

    @POST
    @Path("zuordnung")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response keep(@PathParam("id") FigureFileId id, MultivaluedMap<String, String> fields) {
        var form = new MappingForm(fields);
        var problems = files.keepMapping(current.get(), id, form.wish(), form.name());
        return problems.isEmpty()
                ? Redirect.to(
                        FilePages.path(id) + "?zuordnung=" + FilePages.encoded(form.name())
                                + (form.year().isEmpty() ? "" : "&jahr=" + FilePages.encoded(form.year())),
                        "mapping",
                        "done_mappingKept")
                : again(id, form, problems, "name");
    }

    @POST
    @Path("verwerfen")
    public Response discard(@PathParam("id") FigureFileId id) {
        files.discard(current.get(), id);
        return Redirect.to("/werkbank/daten", "mapping", "done_fileDiscarded");
    }

    @GET
    @Path("befunde.csv")
    @Produces("text/csv;charset=UTF-8")
    public Response problems(@PathParam("id") FigureFileId id) {
        var table = new ProblemTable(texts).of(files.problems(current.get(), id));
        return Response.ok(table)
                .header("Content-Disposition", "attachment; filename=\"befunde.csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response again(FigureFileId id, MappingForm form, List<ImportProblem> problems, String field) {
        FigureFileState state = files.state(current.get(), id);
        FigureFileView file = files.look(current.get(), id, Optional.of(form.wish()));
        var errors = file.yearProblem().isEmpty()
                ? Map.of(field, problems.getFirst().message())
                : Map.of("festes-jahr", file.yearProblem());
        return Forms.again(pages.page(state, file, form.name(), errors));
    }
}
