package de.zielforum.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Checks areas of a file against each other and against what is stored. */
final class AreaCheck {

    private final Map<String, AreaLevel> levels = new HashMap<>();
    private final Map<String, AreaView> stored;
    private final List<Finding> findings = new ArrayList<>();
    private String municipality;

    private AreaCheck(List<AreaView> stored) {
        this.stored = stored.stream().collect(Collectors.toMap(AreaView::code, view -> view));
    }

    static List<Finding> of(AreaFile file, List<AreaView> stored) {
        var check = new AreaCheck(stored);
        stored.forEach(view -> check.know(view.code(), view.level()));
        check.levels.putAll(file.levels());
        file.areas().forEach(check::level);
        file.areas().forEach(check::parent);
        return check.findings;
    }

    private void know(String code, AreaLevel level) {
        levels.put(code, level);
        if (level == AreaLevel.MUNICIPALITY) {
            municipality = code;
        }
    }

    private void level(ReadArea area) {
        var known = stored.get(area.code());
        if (known != null && known.level() != area.level()) {
            findings.add(area.finding(
                    "levelChanged", known.level().key(), area.level().key()));
        }
        if (area.level() == AreaLevel.MUNICIPALITY) {
            if (municipality != null && !municipality.equals(area.code())) {
                findings.add(area.finding("secondMunicipality", municipality));
            }
            municipality = municipality == null ? area.code() : municipality;
        }
    }

    private void parent(ReadArea area) {
        var above = area.level().above();
        if (above.isEmpty()) {
            if (area.parent() != null) {
                findings.add(area.finding("parentOfMunicipality"));
            }
        } else if (area.parent() == null) {
            findings.add(area.finding("parentMissing", above.get().key()));
        } else if (!levels.containsKey(area.parent())) {
            findings.add(area.finding("parentUnknown", area.parent()));
        } else if (levels.get(area.parent()) != above.get()) {
            findings.add(area.finding(
                    "parentOnWrongLevel", area.parent(), above.get().key()));
        }
    }
}
