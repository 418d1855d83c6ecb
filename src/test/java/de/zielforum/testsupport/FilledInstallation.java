package de.zielforum.testsupport;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation that is a demonstration, filled from top to bottom. */
public class FilledInstallation implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("zielforum.demo", "true");
    }
}
