package de.zielforum.indicator.web;

import de.zielforum.indicator.MappingWish;
import de.zielforum.indicator.exchange.ColumnRole;
import de.zielforum.indicator.exchange.MappingChoice;
import de.zielforum.indicator.exchange.Signs;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What somebody says about the columns of a file, as the form sends it: the fields of a column stand in the order of the columns. */
record MappingForm(MultivaluedMap<String, String> fields) {

    private static final int LONGEST_YEAR = 4;

    MappingWish wish() {
        return new MappingWish(text("teil"), choice(), fields.containsKey("summen"));
    }

    /** The year of the whole file. */
    String year() {
        return year(text("festes-jahr"));
    }

    /** How what is said is to be kept. */
    String name() {
        return text("name");
    }

    private MappingChoice choice() {
        var names = all("spalte");
        var columns = new ArrayList<MappingChoice.ColumnChoice>();
        for (int i = 0; i < names.size(); i++) {
            columns.add(new MappingChoice.ColumnChoice(
                    names.get(i), role(at("rolle", i)), at("indikator", i), year(at("jahr", i)), at("nur", i)));
        }
        var keys = new HashMap<String, String>();
        var codes = all("code");
        for (int i = 0; i < codes.size(); i++) {
            keys.put(codes.get(i), at("bedeutet", i));
        }
        return new MappingChoice(
                columns,
                text("fester-indikator"),
                year(),
                Map.copyOf(keys),
                fields.containsKey("strich") ? Signs.OFFICIAL : Signs.CAUTIOUS);
    }

    private List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    private String at(String field, int place) {
        var values = all(field);
        return place < values.size() ? values.get(place).strip() : "";
    }

    private String text(String field) {
        return at(field, 0);
    }

    /** What was typed as a year. */
    static String year(String typed) {
        return typed.length() <= LONGEST_YEAR ? typed : typed.substring(0, LONGEST_YEAR);
    }

    private static ColumnRole role(String typed) {
        return Arrays.stream(ColumnRole.values())
                .filter(role -> role.name().equals(typed))
                .findFirst()
                .orElse(ColumnRole.UNKNOWN);
    }
}
