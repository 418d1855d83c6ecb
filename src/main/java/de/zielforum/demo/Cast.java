package de.zielforum.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import de.zielforum.area.AreaId;
import de.zielforum.area.Areas;
import de.zielforum.organisation.OrganisationId;
import de.zielforum.organisation.Topic;
import de.zielforum.participation.ProcessId;
import de.zielforum.person.People;
import de.zielforum.person.PersonId;
import de.zielforum.person.Role;
import de.zielforum.person.VerificationMethod;
import de.zielforum.person.Viewer;
import de.zielforum.shared.time.BerlinTime;
import de.zielforum.shared.time.TimeTravel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Who plays in the demonstration, what is known by which key, and on which day what happens. */
@ApplicationScoped
class Cast {

    private static final Map<String, Topic> TOPICS = Map.ofEntries(
            Map.entry("Kinder und Familie", Topic.FAMILY),
            Map.entry("Jugend", Topic.CHILDREN_AND_YOUTH),
            Map.entry("Armut", Topic.POVERTY_AND_DEBT),
            Map.entry("Nachbarschaft", Topic.NEIGHBOURHOOD),
            Map.entry("Mobilität", Topic.NEIGHBOURHOOD),
            Map.entry("Beratung", Topic.ADVICE),
            Map.entry("Wohnen", Topic.HOUSING),
            Map.entry("Alter und Pflege", Topic.AGEING_AND_CARE),
            Map.entry("Bildung", Topic.EDUCATION),
            Map.entry("Migration und Sprache", Topic.MIGRATION),
            Map.entry("Arbeit", Topic.WORK),
            Map.entry("Gesundheit", Topic.HEALTH),
            Map.entry("Ehrenamt", Topic.VOLUNTEERING),
            Map.entry("Grün und Spielen", Topic.GREEN_SPACE_AND_PLAY),
            Map.entry("Sucht", Topic.ADDICTION),
            Map.entry("Inklusion", Topic.DISABILITY_AND_INCLUSION));

    @Inject
    People people;

    @Inject
    Areas areas;

    @Inject
    TimeTravel time;

    @Inject
    ObjectMapper json;

    private final Map<String, Viewer> persons = new LinkedHashMap<>();
    private final Map<String, Boolean> signsIn = new HashMap<>();
    private final Map<String, String> homes = new HashMap<>();
    private final Map<String, OrganisationId> organisations = new HashMap<>();
    private final Map<String, ProcessId> processes = new HashMap<>();
    private final Map<String, List<Speaker>> speakers = new HashMap<>();
    private Instant start;

    /** The moment the demonstration begins; whole days count from here. */
    void begin(Instant moment) {
        start = moment;
    }

    Instant start() {
        return start;
    }

    /** Everybody arrives before the first process and proves their residence. */
    void arrive() {
        var list = read("people.json", "people", Content.Someone.class);
        var counter = new HashMap<String, Viewer>();
        at(LocalDate.of(2018, 10, 1), () -> {
            for (var someone : list) {
                var subject = someone.subject() == null ? "demonstration:" + someone.key() : someone.subject();
                var viewer = people.viewer(subject, someone.name(), roles(someone));
                counter.put(someone.key(), viewer);
                signsIn.put(someone.key(), someone.username() != null);
                homes.put(someone.key(), someone.area());
                people.present(
                        viewer,
                        someone.name(),
                        areas.byCode(someone.area()).map(a -> a.id().value()).orElse(null));
            }
        });
        for (var renewal : List.of(LocalDate.of(2019, 1, 7), LocalDate.of(2022, 1, 3), LocalDate.of(2024, 12, 2))) {
            at(
                    renewal,
                    () -> counter.values()
                            .forEach(viewer ->
                                    people.verify(counter.get("uwe"), viewer.id(), VerificationMethod.COUNTER)));
        }
        for (var someone : list) {
            var viewer = counter.get(someone.key());
            persons.put(someone.key(), new Viewer(viewer.id(), viewer.name(), viewer.roles(), true));
        }
    }

    Viewer person(String key) {
        return known(persons, key);
    }

    /** The planner who acts where the content names nobody. */
    Viewer planner() {
        return person("birte");
    }

    Viewer head() {
        return person("uwe");
    }

    Viewer statistician() {
        return person("svea");
    }

    /** The keys of all people, in the order of the file. */
    Collection<String> everybody() {
        return persons.keySet();
    }

    boolean signsIn(String key) {
        return signsIn.get(key);
    }

    PersonId id(String key) {
        return person(key).id();
    }

    void remember(String key, OrganisationId id) {
        organisations.put(key, id);
    }

    OrganisationId organisation(String key) {
        return key == null ? null : known(organisations, key);
    }

    /** Remembers who speaks for an organisation, and from when until when. */
    void appoint(String organisation, Speaker speaker) {
        speakers.computeIfAbsent(organisation, key -> new ArrayList<>()).add(speaker);
    }

    /** Somebody who speaks for an organisation; {@code until} is null when nobody has ended it. */
    record Speaker(String person, LocalDate from, LocalDate until) {

        boolean on(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    /** Who speaks for an organisation on a day. */
    String speakerOf(String organisation, LocalDate day) {
        return known(speakers, organisation).stream()
                .filter(speaker -> speaker.on(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody speaks for " + organisation + " on " + day))
                .person();
    }

    void remember(String key, ProcessId id) {
        processes.put(key, id);
    }

    ProcessId process(String key) {
        return known(processes, key);
    }

    AreaId area(String code) {
        return areas.byCode(code).orElseThrow().id();
    }

    Set<AreaId> areas(List<String> codes) {
        return codes.stream().map(this::area).collect(Collectors.toSet());
    }

    static Set<Topic> topics(List<String> words) {
        return words.stream().map(word -> known(TOPICS, word)).collect(Collectors.toSet());
    }

    /** The first instant of the day a node names: a date, or days from the start. */
    Instant instant(JsonNode day) {
        return day.isNumber()
                ? start.plus(Duration.ofDays(day.asLong()))
                : BerlinTime.startOf(LocalDate.parse(day.asText()));
    }

    LocalDate day(JsonNode day) {
        return instant(day).atZone(BerlinTime.ZONE).toLocalDate();
    }

    /** Runs something at ten in the morning of a day. */
    void at(LocalDate day, Runnable action) {
        time.at(day.atTime(10, 0).atZone(BerlinTime.ZONE).toInstant(), action);
    }

    /** Runs something at a moment. */
    void at(Instant moment, Runnable action) {
        time.at(moment, action);
    }

    <T> List<T> read(String file, String list, Class<T> type) {
        try (var stream = open(file)) {
            return json.convertValue(
                    json.readTree(stream).get(list),
                    TypeFactory.defaultInstance().constructCollectionType(List.class, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(String file) {
        return Thread.currentThread().getContextClassLoader().getResourceAsStream("demo/" + file);
    }

    private static Set<Role> roles(Content.Someone someone) {
        var roles = EnumSet.noneOf(Role.class);
        someone.roles().forEach(role -> roles.add(Role.valueOf(role.toUpperCase(Locale.ROOT))));
        return roles;
    }

    private static <T> T known(Map<String, T> map, String key) {
        var found = map.get(key);
        if (found == null) {
            throw new IllegalStateException("The demonstration does not know " + key);
        }
        return found;
    }
}
