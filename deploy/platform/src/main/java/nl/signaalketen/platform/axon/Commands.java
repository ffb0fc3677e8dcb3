package nl.signaalketen.platform.axon;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;
import nl.signaalketen.platform.SideEffects;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Sends commands and waits for what comes of them. What is done together is one transaction; when another act came first on
 * the same aggregate, all of it is tried again on what that act left behind.
 */
public final class Commands {

    private static final int TRIES = 3;

    private final CommandGateway gateway;
    private final TransactionOperations transaction;

    Commands(CommandBus bus, TransactionOperations transaction) {
        this.gateway = DefaultCommandGateway.builder().commandBus(bus).build();
        this.transaction = transaction;
    }

    /** Sends one command, in the caller's transaction where there is one. Refusals come as the exception of the model. */
    public <R> R send(Object command) {
        SideEffects.about("a command");
        return together(() -> gateway.sendAndWait(message(command)));
    }

    /** Does all of it in one transaction: commands sent and rows written within stand or fall together. */
    public <R> R together(Supplier<R> acts) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return acts.get();
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> acts.get());
            } catch (ConcurrencyException
                    | AggregateStreamCreationException
                    | PessimisticLockingFailureException anotherCameFirst) {
                if (attempt == TRIES) {
                    throw anotherCameFirst;
                }
            }
        }
    }

    /** The message under which the one handler of an aggregate hears a command: the name is that of its topmost sealed type. */
    public static CommandMessage<Object> message(Object command) {
        var sealedType = sealedAbove(command.getClass())
                .orElseThrow(() -> new IllegalArgumentException(command.getClass() + " is of no sealed command type"));
        return new GenericCommandMessage<>(new GenericMessage<>(command), sealedType.getName());
    }

    private static Optional<Class<?>> sealedAbove(Class<?> type) {
        return Arrays.stream(type.getInterfaces())
                .filter(Class::isSealed)
                .<Class<?>>map(parent -> sealedAbove(parent).orElse(parent))
                .findFirst();
    }
}
