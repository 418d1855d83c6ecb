package de.zielforum.browser;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;

/** An installation filled as a demonstration. One for all classes that use it: they run one after another. */
public class Demonstrating implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("zielforum.demo", "true");
    }
}
