package de.zielforum.indicator.web;

import de.zielforum.indicator.FigureFileId;
import de.zielforum.indicator.FigureFileState;
import de.zielforum.indicator.FigureFileView;
import de.zielforum.indicator.FigureFiles;
import de.zielforum.indicator.Figures;
import de.zielforum.indicator.exchange.ColumnRole;
import de.zielforum.person.CurrentViewer;
import de.zielforum.shared.web.Forms;
import de.zielforum.shared.web.Redirect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the pages of an uploaded file of figures. */
@ApplicationScoped
class FilePages {

    /** Most files are read before anybody would look at a progress bar. */
    private static final Duration WHILE = Duration.ofSeconds(3);

    private static final List<ColumnRole> ROLES = List.of(
            ColumnRole.UNKNOWN,
            ColumnRole.AREA,
            ColumnRole.PERIOD,
            ColumnRole.INDICATOR,
            ColumnRole.VALUE,
            ColumnRole.NUMERATOR,
            ColumnRole.DENOMINATOR,
            ColumnRole.LARGEST,
            ColumnRole.SECOND,
            ColumnRole.STATUS,
            ColumnRole.CONFIDENTIALITY,
            ColumnRole.UNIT,
            ColumnRole.DIMENSION);

    private static final Duration PAUSE = Duration.ofMillis(40);

    @Inject
    CurrentViewer current;

    @Inject
    FigureFiles files;

    @Inject
    Figures figures;

    static String path(FigureFileId id) {
        return "/werkbank/daten/dateien/" + id;
    }

    static String edition(FigureFileState state) {
        return "/werkbank/daten/staende/" + state.edition();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    FilePage working(FigureFileState state) {
        return new FilePage(state, null, List.of(), List.of(), ROLES, "", Map.of());
    }

    FilePage page(FigureFileState state, FigureFileView file) {
        return page(state, file, file.savedName(), Map.of());
    }

    FilePage page(FigureFileState state, FigureFileView file, String name, Map<String, String> errors) {
        return new FilePage(
                state, file, files.keptMappings(current.get(), state.id()), figures.indicators(), ROLES, name, errors);
    }

    /** The edition when the file is read soon, what is wrong with it, or how far it is. */
    Response afterAWhile(FigureFileId id) {
        var state = files.state(current.get(), id);
        for (var left = WHILE; state.working() && left.isPositive(); left = left.minus(PAUSE)) {
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                break;
            }
            state = files.state(current.get(), id);
        }
        if (state.edition() != null) {
            return Redirect.to(edition(state), "indicator", "done_uploaded");
        }
        return state.working()
                ? Redirect.to(path(id))
                : Forms.again(page(state, files.look(current.get(), id, Optional.empty())));
    }
}
