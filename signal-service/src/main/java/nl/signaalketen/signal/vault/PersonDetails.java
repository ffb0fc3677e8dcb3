package nl.signaalketen.signal.vault;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What identifies a person, as far as it was reported. */
public record PersonDetails(
        @Nullable String name,
        @Nullable LocalDate birthDate,
        @Nullable String address,
        @Nullable String telephone) {}
