package de.zielforum.indicator;

import de.zielforum.area.Areas;
import de.zielforum.indicator.exchange.Column;
import de.zielforum.indicator.exchange.ColumnRole;
import de.zielforum.indicator.exchange.Flaw;
import de.zielforum.indicator.exchange.LongRow;
import de.zielforum.indicator.exchange.Mapping;
import de.zielforum.indicator.exchange.MappingChoice;
import de.zielforum.indicator.exchange.Signs;
import de.zielforum.indicator.exchange.StatisticalTable;
import de.zielforum.indicator.exchange.TableReader;
import de.zielforum.person.Viewer;
import de.zielforum.shared.error.NotFound;
import de.zielforum.shared.web.Texts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the columns of uploaded files are taken for: guessed, said by somebody, or kept from an earlier file. */
@ApplicationScoped
class FileMappings {

    private static final int SAMPLES = 3;
    private static final int CODES = 300;
    private static final int LONGEST_NAME = 120;

    @Inject
    SavedMappingRepository saved;

    @Inject
    IndicatorRepository indicators;

    @Inject
    Areas areas;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /** A mapping, or what is missing for it. */
    record Chosen(Optional<Mapping> mapping, List<ImportProblem> problems) {}

    /**
     * A mapping that was kept, for a file.
     *
     * @param mapping empty when something is missing
     * @param totals whether sums that the file lacks are to be made
     */
    record Kept(
            String name,
            Optional<Mapping> mapping,
            boolean totals,
            List<ImportProblem> problems,
            List<ImportProblem> hints) {}

    /** What a file is taken for, and what would come of it. */
    private record Taken(
            Optional<Mapping> mapping, MappingChoice choice, List<Flaw> flaws, boolean totals, String savedName) {}

    FigureFileView look(FigureFile file, byte[] content, Optional<MappingWish> wish) {
        var part = wish.map(MappingWish::part).orElse(file.part());
        var table = TableReader.read(content, file.fileName(), part);
        return view(file, content, part, table, taken(file, table, wish));
    }

    /** @param year for all figures whose year is open; empty to leave it so */
    FigureFileView look(FigureFile file, byte[] content, String savedName, String year) {
        var table = TableReader.read(content, file.fileName(), file.part());
        var kept = saved.named(savedName).orElseThrow(NotFound::new);
        return view(
                file,
                content,
                file.part(),
                table,
                kept(table, kept, kept.mapping().needsYear() ? year : ""));
    }

    Chosen mapping(FigureFile file, byte[] content, MappingWish wish) {
        var table = TableReader.read(content, file.fileName(), wish.part());
        if (!table.readable()) {
            return new Chosen(Optional.empty(), words(table.flaws()));
        }
        var taken = taken(file, table, Optional.of(wish));
        return new Chosen(
                taken.mapping(),
                words(taken.flaws().stream().filter(Flaw::error).toList()));
    }

    /**
     * What was kept for a file: under the name that is given, or else for files of exactly its columns.
     *
     * @param name empty for none
     * @param year of the file, where what was kept leaves it open; empty when nobody says it
     * @return empty when nothing was kept
     */
    @Transactional
    Optional<Kept> kept(byte[] content, String fileName, String part, String name, String year) {
        var all = name.isEmpty() ? saved.listAll() : saved.named(name).stream().toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var table = TableReader.read(content, fileName, part);
        var columns = columns(table);
        return all.stream()
                .filter(one -> !name.isEmpty()
                        || table.readable() && !ObservationsFile.isOwnForm(table) && one.fitsExactly(columns))
                .findFirst()
                .map(one -> {
                    var taken = table.readable()
                            ? kept(table, one, year)
                            : new Taken(Optional.empty(), nothing(table), table.flaws(), false, one.name());
                    return new Kept(
                            one.name(),
                            taken.mapping(),
                            taken.totals(),
                            words(taken.flaws().stream().filter(Flaw::error).toList()),
                            words(taken.flaws().stream()
                                    .filter(flaw -> !flaw.error())
                                    .limit(ImportReport.SHOWN)
                                    .toList()));
                });
    }

    List<ImportProblem> keep(Viewer viewer, FigureFile file, byte[] content, MappingWish wish, String name) {
        var chosen = mapping(file, content, wish);
        if (chosen.mapping().isEmpty()) {
            return chosen.problems();
        }
        var called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            return words(List.of(Flaw.error(0, "", "mappingName", "" + LONGEST_NAME)));
        }
        saved.lock();
        var kept = saved.named(called).orElseGet(() -> SavedMapping.named(called));
        var table = TableReader.read(content, file.fileName(), wish.part());
        kept.keep(columns(table), chosen.mapping().get(), wish.totals(), viewer.id(), clock.instant());
        saved.persist(kept);
        return List.of();
    }

    void forget(String name) {
        saved.delete(saved.named(name).orElseThrow(NotFound::new));
    }

    List<String> names(FigureFile file, byte[] content) {
        var columns = columns(TableReader.read(content, file.fileName(), file.part()));
        return saved.listAll().stream()
                .sorted(Comparator.comparing((SavedMapping one) -> -one.fit(columns))
                        .thenComparing(SavedMapping::name))
                .map(SavedMapping::name)
                .toList();
    }

    private static List<String> columns(StatisticalTable table) {
        return table.columns().stream().map(Column::name).toList();
    }

    private Taken taken(FigureFile file, StatisticalTable table, Optional<MappingWish> wish) {
        if (!table.readable()) {
            return new Taken(Optional.empty(), nothing(table), table.flaws(), false, "");
        }
        if (wish.isPresent() && wish.get().choice() != null) {
            var outcome = wish.get().choice().mapping(table, names());
            return new Taken(
                    outcome.mapping(),
                    wish.get().choice(),
                    outcome.flaws(),
                    wish.get().totals(),
                    "");
        }
        if (wish.isEmpty() && file.mapping() != null) {
            var choice = MappingChoice.of(table, file.mapping());
            var outcome = choice.mapping(table, names());
            return new Taken(outcome.mapping(), choice, outcome.flaws(), file.totals(), "");
        }
        var columns = columns(table);
        return saved.listAll().stream()
                .filter(one -> one.fitsExactly(columns))
                .findFirst()
                .map(one -> kept(table, one, ""))
                .orElseGet(() -> guessed(table));
    }

    private Taken guessed(StatisticalTable table) {
        var guess = Mapping.guess(table, names(), indicatorNames());
        return new Taken(
                guess.mapping(),
                guess.draft().map(draft -> MappingChoice.of(table, draft)).orElseGet(() -> nothing(table)),
                guess.flaws(),
                false,
                "");
    }

    private Taken kept(StatisticalTable table, SavedMapping kept, String year) {
        var open = kept.mapping();
        var meant = year.isEmpty() ? open : open.ofYear(year);
        var choice = MappingChoice.of(table, meant);
        var outcome = choice.mapping(table, names());
        var flaws = new ArrayList<>(outcome.flaws());
        if (!year.isEmpty() && !open.needsYear()) {
            flaws.add(Flaw.error(table.headingLine(), open.period().column(), "yearStated", year));
        }
        if (outcome.mapping().isPresent()) {
            // Otherwise the year of the row would be taken for theirs.
            meant.columnsWithoutYear()
                    .forEach(column -> flaws.add(Flaw.error(table.headingLine(), column, "chooseColumnYear")));
        }
        columns(table).stream()
                .filter(column -> kept.mapping().figures().stream()
                        .noneMatch(figures -> figures.value().equals(column)))
                .filter(column -> choice.columns().stream()
                        .anyMatch(one -> one.column().equals(column) && one.role() == ColumnRole.UNKNOWN))
                .forEach(column -> flaws.add(Flaw.warning(table.headingLine(), column, "columnUnknown")));
        var usable = flaws.stream().noneMatch(Flaw::error);
        return new Taken(usable ? outcome.mapping() : Optional.empty(), choice, flaws, kept.totals(), kept.name());
    }

    private static MappingChoice nothing(StatisticalTable table) {
        return new MappingChoice(
                table.columns().stream()
                        .map(column -> new MappingChoice.ColumnChoice(column.name(), ColumnRole.UNKNOWN, "", "", ""))
                        .toList(),
                "",
                "",
                Map.of(),
                Signs.CAUTIOUS);
    }

    private FigureFileView view(FigureFile file, byte[] content, String part, StatisticalTable table, Taken taken) {
        var rows = taken.mapping().map(mapping -> mapping.apply(table));
        var flaws = new ArrayList<>(taken.flaws());
        rows.ifPresent(applied -> flaws.addAll(applied.flaws()));
        var choices = taken.choice().columns().stream()
                .collect(Collectors.toMap(MappingChoice.ColumnChoice::column, one -> one, (one, other) -> one));
        return new FigureFileView(
                file.id(),
                file.fileName(),
                file.size(),
                file.uploadedAt(),
                file.note(),
                table.format(),
                part.isEmpty() && !table.columns().isEmpty() ? table.name() : part,
                TableReader.parts(content),
                table.rows().size(),
                taken.totals(),
                taken.choice().indicator(),
                taken.choice().period(),
                taken.choice().signs() == Signs.OFFICIAL,
                columns(table, choices),
                codes(table, taken.choice()),
                words(flaws.stream().filter(Flaw::error).toList()),
                words(flaws.stream()
                                .filter(flaw -> flaw.rule().equals("choosePeriod"))
                                .toList())
                        .stream()
                        .map(ImportProblem::message)
                        .findFirst()
                        .orElse(""),
                words(flaws.stream()
                        .filter(flaw -> !flaw.error())
                        .limit(ImportReport.SHOWN)
                        .toList()),
                rows.map(applied -> preview(applied.rows())).orElse(List.of()),
                rows.map(applied -> applied.rows().size()).orElse(0),
                taken.savedName());
    }

    private static List<FigureFileView.Column> columns(
            StatisticalTable table, Map<String, MappingChoice.ColumnChoice> choices) {
        var columns = new ArrayList<FigureFileView.Column>();
        for (int i = 0; i < table.columns().size(); i++) {
            var column = table.columns().get(i);
            var choice = choices.getOrDefault(
                    column.name(), new MappingChoice.ColumnChoice(column.name(), ColumnRole.UNKNOWN, "", "", ""));
            var distinct = new LinkedHashSet<String>();
            for (var row : table.rows()) {
                distinct.add(row.cells().get(i));
                if (distinct.size() > CODES) {
                    break;
                }
            }
            distinct.remove("");
            columns.add(new FigureFileView.Column(
                    column.name(),
                    column.label(),
                    shows(choice.role()) ? distinct.stream().limit(SAMPLES).toList() : List.of(),
                    choice.role(),
                    choice.indicator(),
                    choice.period(),
                    choice.only(),
                    choice.role() == ColumnRole.DIMENSION ? List.copyOf(distinct) : List.of()));
        }
        return columns;
    }

    /** What single contributors have stands on no page, not even on that of the file. */
    private static boolean shows(ColumnRole role) {
        return role != ColumnRole.LARGEST && role != ColumnRole.SECOND;
    }

    private static List<FigureFileView.Code> codes(StatisticalTable table, MappingChoice choice) {
        var column = choice.columns().stream()
                .filter(one -> one.role() == ColumnRole.INDICATOR)
                .map(one -> table.place(one.column()))
                .filter(place -> place >= 0)
                .findFirst();
        if (column.isEmpty()) {
            return List.of();
        }
        var words = table.columns().get(column.get()).words();
        var codes = new TreeMap<String, String>();
        table.rows().forEach(row -> {
            var cell = row.cells().get(column.get());
            if (!cell.isEmpty() && codes.size() < CODES) {
                codes.putIfAbsent(cell, choice.indicatorKeys().getOrDefault(cell, ""));
            }
        });
        return codes.entrySet().stream()
                .map(code ->
                        new FigureFileView.Code(code.getKey(), words.getOrDefault(code.getKey(), ""), code.getValue()))
                .toList();
    }

    private List<FigureFileView.Row> preview(List<LongRow> rows) {
        var areaNames = names();
        var known = indicators.allByKey();
        return rows.stream()
                .limit(FigureFileView.SHOWN)
                .map(row -> new FigureFileView.Row(
                        row.line(),
                        known.containsKey(row.indicator())
                                ? known.get(row.indicator()).name()
                                : row.indicator(),
                        known.containsKey(row.indicator()),
                        areaNames.getOrDefault(row.area(), row.area()),
                        areaNames.containsKey(row.area()),
                        row.period(),
                        row.value(),
                        row.numerator(),
                        row.denominator(),
                        ValueStatus.of(row.status().toLowerCase(Locale.ROOT)).orElse(null)))
                .toList();
    }

    private Map<String, String> names() {
        return new AreasInYears(areas.known(), List.of()).names();
    }

    private Map<String, List<String>> indicatorNames() {
        return indicators.allByKey().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().names()));
    }

    private List<ImportProblem> words(List<Flaw> flaws) {
        return flaws.stream()
                .map(flaw -> new Finding(flaw.line(), flaw.column(), flaw.rule(), flaw.arguments()).worded(texts))
                .toList();
    }
}
