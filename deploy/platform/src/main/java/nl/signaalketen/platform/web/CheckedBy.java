package nl.signaalketen.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Names the JSON schema, under {@code schemas/} on the classpath, that JSON must meet before it becomes this record. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface CheckedBy {

    /** File name, as {@code signal.schema.json}. */
    String value();
}
