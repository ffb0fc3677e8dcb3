package nl.signaalketen.referral;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethod;
import org.axonframework.eventhandling.EventHandler;

/** Recognises methods that facts of this service itself come to. */
final class HandlesEvents {

    static final DescribedPredicate<JavaMethod> OF_OUR_OWN =
            DescribedPredicate.describe("handle events", method -> method.isAnnotatedWith(EventHandler.class));

    private HandlesEvents() {}
}
