package de.zielforum.moderation;

import de.zielforum.person.People;
import de.zielforum.person.PersonId;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.Forbidden;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.Cursor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** Reads what moderation has to do and what it has done. */
@ApplicationScoped
public class ModerationDesk {

    /** The oldest come first and leave as they are settled, so the rest is seen later. */
    private static final int REPORTS = 300;

    private static final Instant LATER_THAN_ALL = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    ModerationReader reader;

    @Inject
    Cases cases;

    @Inject
    People people;

    @Inject
    Clock clock;

    /**
     * What waits for a decision, the oldest first.
     *
     * @throws Forbidden without the duty
     */
    @Transactional
    public List<OpenCase> open(Viewer viewer) {
        moderating(viewer);
        var reports = new LinkedHashMap<ContentRef, List<ReportView>>();
        reader.openReports(REPORTS)
                .forEach(report -> reports.computeIfAbsent(report.content(), content -> new ArrayList<>())
                        .add(report));
        var known = cases.find(reports.keySet());
        var open = new ArrayList<OpenCase>();
        reports.forEach((content, own) -> {
            var about = known.get(content);
            open.add(new OpenCase(
                    content,
                    about.title(),
                    own.getFirst().reportedAt(),
                    List.copyOf(own),
                    own.getFirst().excerpt(),
                    false,
                    ModerationPermissions.mayDecide(viewer, about.author())));
        });
        reader.appealed(REPORTS)
                .forEach(row -> open.add(new OpenCase(
                        row.content(),
                        row.title(),
                        row.appealedAt(),
                        List.of(),
                        null,
                        true,
                        ModerationPermissions.mayDecideAppeal(viewer, row.author(), row.decidedBy()))));
        open.sort(Comparator.comparing(OpenCase::since));
        return open;
    }

    /**
     * The case of content, also where nobody has reported it.
     *
     * @throws Forbidden without the duty
     * @throws NotFound when there is no such content and no case of it
     */
    @Transactional
    public CaseView find(Viewer viewer, ContentRef content) {
        moderating(viewer);
        var details = cases.details(content);
        var about = cases.find(content);
        if (details.isEmpty() && about.isEmpty()) {
            throw new NotFound();
        }
        var author = about.map(ModerationCase::author)
                .or(() -> details.map(ContentDetails::author))
                .orElseThrow();
        var hidden = about.filter(ModerationCase::hidden).isPresent();
        var reports = reader.reports(content);
        var decisions = reader.decisions(content);
        var appealed = decisions.stream()
                .filter(row -> row.holds() && row.appealOpen())
                .findFirst();
        var obstacle =
                obstacle(viewer, author, appealed.map(DecisionRow::decidedBy).orElse(null));
        return new CaseView(
                content,
                details.map(ContentDetails::title)
                        .or(() -> about.map(ModerationCase::title))
                        .orElseThrow(),
                details.map(ContentDetails::path)
                        .or(() -> about.map(ModerationCase::path))
                        .orElseThrow(),
                people.name(author),
                details.map(ContentDetails::excerpt).orElse(null),
                hidden,
                appealed.isPresent(),
                reports,
                decisions.stream().map(row -> row.view(viewer, clock.instant())).toList(),
                obstacle == null ? choices(hidden, appealed.isPresent(), reports) : List.of(),
                obstacle);
    }

    /** A published decision; anybody may read it. */
    @Transactional
    public DecisionView decision(Viewer viewer, ModerationDecisionId id) {
        return reader.decision(id).orElseThrow(NotFound::new).view(viewer, clock.instant());
    }

    /** Decisions about the viewer's own words, the latest first. */
    @Transactional
    public List<DecisionView> about(Viewer viewer, int limit) {
        viewer.requireSignedIn();
        return reader.about(viewer.id(), limit).stream()
                .map(row -> row.view(viewer, clock.instant()))
                .toList();
    }

    /**
     * All published decisions, the latest first.
     *
     * @param cursor see {@link #cursor}, or null for the beginning
     */
    @Transactional
    public List<DecisionView> published(Viewer viewer, String cursor, int limit) {
        var place = Cursor.values(cursor, 2);
        var at = LATER_THAN_ALL;
        var id = new UUID(-1, -1);
        try {
            if (!place.isEmpty()) {
                at = Instant.parse(place.get(0));
                id = UUID.fromString(place.get(1));
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            at = LATER_THAN_ALL;
        }
        return reader.before(at, new ModerationDecisionId(id), limit).stream()
                .map(row -> row.view(viewer, clock.instant()))
                .toList();
    }

    /** The place of a decision in the list of all, see {@link #published}. */
    public static String cursor(DecisionView decision) {
        return Cursor.of(decision.decidedAt(), decision.id());
    }

    static String path(ContentRef content) {
        return "/werkbank/meldungen/" + content.kind() + "/" + content.id();
    }

    private static void moderating(Viewer viewer) {
        viewer.requireSignedIn();
        Forbidden.unless(ModerationPermissions.mayModerate(viewer));
    }

    private static CaseView.Obstacle obstacle(Viewer viewer, PersonId author, PersonId firstOrNull) {
        if (!ModerationPermissions.mayDecide(viewer, author)) {
            return CaseView.Obstacle.AUTHOR;
        }
        return firstOrNull == null || ModerationPermissions.mayDecideAppeal(viewer, author, firstOrNull)
                ? null
                : CaseView.Obstacle.DECIDER;
    }

    private static List<ModerationAction> choices(boolean hidden, boolean appealed, List<ReportView> reports) {
        if (hidden) {
            return appealed
                    ? List.of(ModerationAction.RESTORE, ModerationAction.HIDE)
                    : List.of(ModerationAction.RESTORE);
        }
        return reports.stream().anyMatch(ReportView::open)
                ? List.of(ModerationAction.KEEP, ModerationAction.HIDE)
                : List.of(ModerationAction.HIDE);
    }
}
