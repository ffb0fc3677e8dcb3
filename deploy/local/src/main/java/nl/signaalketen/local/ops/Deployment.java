package nl.signaalketen.local.ops;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.signaalketen.local.chain.Addresses;
import nl.signaalketen.local.chain.Home;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which chain is meant, and who asks: the one of this machine with a demo login, or any other with a token. */
final class Deployment {

    private static final String FIRST_OF_OPS = "keten.ops";

    @Option(
            names = "--services",
            paramLabel = "NAME=URL,...",
            description = "another deployment than the local chain, with the token in KETEN_TOKEN:"
                    + " signal=https://...,screening=...,referral=...,projections=... (default: KETEN_SERVICES)")
    private @Nullable String services;

    @Option(
            names = "--as",
            paramLabel = "LOGIN",
            description = "local chain: demo login that asks (default: " + FIRST_OF_OPS + ")")
    private @Nullable String login;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "local chain: its folder (default: that of the chain of this checkout that runs)")
    private @Nullable Path data;

    Services reach() {
        return reach(System.getenv());
    }

    /** A token is no option: arguments are seen by all who are on the machine. */
    Services reach(Map<String, String> environment) {
        var elsewhere = services == null ? environment.get("KETEN_SERVICES") : services;
        if (data != null && elsewhere != null) {
            throw OpsProblem.wrong(
                    "--data names the local chain, and --services or KETEN_SERVICES another deployment: leave out one.");
        }
        if (elsewhere == null || elsewhere.isBlank()) {
            var addresses = new Addresses(home().offset());
            return Services.at(
                    local(addresses), new LocalLogin(addresses.issuer(), login == null ? FIRST_OF_OPS : login));
        }
        if (login != null) {
            throw OpsProblem.wrong("--as is for the local chain; elsewhere KETEN_TOKEN says who asks.");
        }
        var token = environment.getOrDefault("KETEN_TOKEN", "").strip();
        if (token.isEmpty()) {
            throw OpsProblem.wrong("Put a bearer token of role OPS into the environment variable KETEN_TOKEN.");
        }
        Supplier<String> given = () -> token;
        return Services.at(ServiceAddresses.parse(elsewhere), given);
    }

    /** What a command that is typed next must say to mean the same chain and the same login; empty where nothing was said. */
    String asTyped() {
        var said = new StringBuilder();
        said.append(services == null ? "" : " --services " + quoted(services));
        said.append(data == null ? "" : " --data " + quoted(data.toString()));
        return said.append(login == null ? "" : " --as " + login).toString();
    }

    private static String quoted(String value) {
        return value.matches("[\\w./:,=@-]+") ? value : "'" + value.replace("'", "'\\''") + "'";
    }

    private Home home() {
        if (data != null && !Files.isDirectory(data)) {
            throw OpsProblem.wrong("There is no folder " + data + ": no chain was ever started with it.");
        }
        return data == null ? Home.runningIn(Path.of(System.getProperty("keten.checkout", "."))) : new Home(data);
    }

    private static Map<String, URI> local(Addresses addresses) {
        var local = new LinkedHashMap<String, URI>();
        local.put("signal", URI.create(addresses.signal()));
        local.put("screening", URI.create(addresses.screening()));
        local.put("referral", URI.create(addresses.referral()));
        local.put(Services.PROJECTIONS, URI.create(addresses.projections()));
        return local;
    }
}
