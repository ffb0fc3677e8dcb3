package nl.signaalketen.local;

import nl.signaalketen.local.chain.Addresses;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lets a second chain run beside a first. */
final class PortOffset {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command = CommandSpec.create();

    private int offset;

    @Option(
            names = "--port-offset",
            paramLabel = "N",
            defaultValue = "0",
            description = "added to every port (default: ${DEFAULT-VALUE})")
    void set(int offset) {
        if (offset < 0 || offset > Addresses.LARGEST_OFFSET) {
            throw new ParameterException(
                    command.commandLine(), "--port-offset lies between 0 and " + Addresses.LARGEST_OFFSET);
        }
        this.offset = offset;
    }

    int get() {
        return offset;
    }
}
