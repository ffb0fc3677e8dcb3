package nl.signaalketen.projections.pages;

import nl.signaalketen.platform.PlatformSettings;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.signal.contract.ChainTime;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.util.unit.DataSize;
import tools.jackson.databind.json.JsonMapper;

/** The words that pages speak in. */
public final class Spoken {

    private Spoken() {}

    /** Of whoever looks from now on in this thread. */
    public static Words inDutch() {
        return in(Language.NL);
    }

    static Words in(Language language) {
        LocaleContextHolder.setLocale(language.locale());
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("pages/messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        var settings = new PlatformSettings("", null, DataSize.ofMegabytes(1), ChainTime.ZONE, "urn:test");
        return new Words(messages, new ReferenceFiles(JsonMapper.shared(), settings));
    }
}
