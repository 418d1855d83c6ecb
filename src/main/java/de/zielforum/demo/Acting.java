package de.zielforum.demo;

import de.zielforum.indicator.ObservationKey;
import de.zielforum.measure.MeasureEvidence;
import de.zielforum.measure.MeasureForm;
import de.zielforum.measure.MeasureLists;
import de.zielforum.measure.Measures;
import de.zielforum.shared.time.BerlinTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Measures, their milestones and what their carriers report. */
@ApplicationScoped
class Acting {

    private record Event(LocalDate day, Runnable action) {}

    @Inject
    Cast cast;

    @Inject
    Deciding deciding;

    @Inject
    Measures measures;

    @Inject
    MeasureEvidence evidence;

    @Inject
    MeasureLists lists;

    void act() {
        for (var content : cast.read("measures.json", "measures", Content.MeasureOf.class)) {
            act(content);
        }
    }

    private void act(Content.MeasureOf content) {
        var from = LocalDate.parse(content.from());
        var today = LocalDate.ofInstant(cast.start(), BerlinTime.ZONE);
        var planned = from.minusDays(60).isBefore(today) ? from.minusDays(60) : today.minusDays(30);
        if (planned.isBefore(LocalDate.of(2019, 12, 2))) {
            planned = LocalDate.of(2019, 12, 2);
        }
        cast.at(planned, () -> {
            var id = measures.plan(
                    cast.planner(),
                    new MeasureForm(
                            content.title(),
                            content.text(),
                            cast.area(content.area()).value(),
                            from,
                            LocalDate.parse(content.until()),
                            content.costEuro(),
                            content.funding() == null ? "" : content.funding(),
                            content.expectedEffect(),
                            content.goals().stream().map(deciding::id).collect(Collectors.toSet()),
                            content.carriers().stream().map(cast::organisation).collect(Collectors.toSet()),
                            content.milestones().stream()
                                    .map(m -> new MeasureForm.Planned(m.title(), LocalDate.parse(m.due())))
                                    .toList()));
            for (var citing : content.citations() == null ? List.<Content.Citing>of() : content.citations()) {
                evidence.cite(
                        cast.planner(), id, new ObservationKey(citing.indicator(), citing.area(), citing.period()));
            }
            if (content.state().equals("PLANNED")) {
                return;
            }
            cast.at(from, () -> measures.start(cast.planner(), id));
            var events = new ArrayList<Event>();
            for (var progress : content.progress()) {
                events.add(new Event(
                        LocalDate.parse(progress.date()),
                        () -> measures.report(cast.person(progress.by()), id, progress.percent(), progress.text())));
            }
            var milestones = lists.milestones(id);
            for (var milestone : content.milestones()) {
                if (milestone.done() != null) {
                    var stored = milestones.stream()
                            .filter(m -> m.title().equals(milestone.title()))
                            .findFirst()
                            .orElseThrow();
                    events.add(new Event(
                            LocalDate.parse(milestone.done()),
                            () -> measures.reach(cast.planner(), id, stored.id(), LocalDate.parse(milestone.done()))));
                }
            }
            play(events, today);
            var end = LocalDate.parse(content.until()).isBefore(today)
                    ? LocalDate.parse(content.until())
                    : today.minusDays(1);
            if (content.state().equals("FINISHED")) {
                cast.at(end, () -> measures.finish(cast.planner(), id));
            } else if (content.state().equals("STOPPED")) {
                cast.at(
                        end,
                        () -> measures.stop(
                                cast.planner(), id, content.progress().getLast().text()));
            }
        });
    }

    private void play(List<Event> events, LocalDate today) {
        events.stream()
                .filter(event -> !event.day().isAfter(today))
                .sorted(Comparator.comparing(Event::day))
                .forEach(event -> cast.at(event.day(), event.action()));
    }
}
