package nl.signaalketen.signal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import nl.signaalketen.testbed.Rest;
import nl.signaalketen.testbed.Testbed;
import nl.signaalketen.testbed.Tokens;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The service as it runs, and its callers. */
@SpringBootTest(classes = SignalService.class, webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class RunningSignalService {

    static final String SCHOOL = "school-roermond";
    static final String REGION = "MIDDEN_LIMBURG";

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void servers(DynamicPropertyRegistry properties) throws IOException {
        var key = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "vault")
                .resolve("key.json");
        TestKey.writeTo(key);
        properties.add("spring.datasource.url", Testbed::databaseUrl);
        properties.add("signaalketen.kafka", Testbed::kafka);
        properties.add("signaalketen.vault-key", key::toString);
        properties.add("spring.security.oauth2.resourceserver.jwt.jwk-set-uri", Tokens::jwksUri);
    }

    Rest school() {
        return as("school", SCHOOL, "MELDER");
    }

    Rest as(String subject, String agency, String role) {
        return new Rest("http://localhost:" + port, Tokens.of(subject, agency, List.of(role), List.of(REGION)));
    }

    Rest stranger() {
        return new Rest("http://localhost:" + port, null);
    }

    static String newReference() {
        return "S-" + UUID.randomUUID();
    }

    static String aSignal(String reference) {
        return """
                {"reference": "%s", "observedOn": "2026-03-02", "municipality": "GM0957", "acute": false,
                 "exploitation": "SEKSUELE_UITBUITING", "indicators": ["AFHANKELIJKHEIDSRELATIE"],
                 "narrative": "Een nieuwe, oudere vriend met een dure auto",
                 "persons": [{"name": "Meisje van Zestien", "sex": "V", "birthDate": "2009-05-06",
                              "telephone": "+31 6 12345678", "nationality": "NL"}]}""".formatted(reference);
    }

    static String aControle(String reference) {
        return """
                {"reference": "%s", "date": "2026-05-04", "municipality": "GM1641", "sector": "TUINBOUW_FRUITTEELT",
                 "action": "MULTIDISCIPLINAIR", "workplaces": 1,
                 "workers": {"employees": 52, "selfEmployed": 0, "others": 1},
                 "infringements": [{"kind": "HUISVESTING", "findings": 1, "workers": 52, "officialReports": 1, "warnings": 0}],
                 "measures": ["BESTUURLIJKE_SLUITING"], "measuresPossible": true, "movedTo": "BE",
                 "receivingMunicipalities": ["NIS72041", "NIS72042"],
                 "checklists": [{"reference": "1", "nationality": "RO", "sex": "M", "ageAtControle": 31, "name": "Ion Pop",
                                 "indicators": ["ERBARMELIJKE_HUISVESTING", "LAAG_OF_GEEN_LOON"]}]}""".formatted(reference);
    }
}
