package nl.signaalketen.platform;

import nl.signaalketen.platform.inbox.Inboxes;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What a service imports; one that decides and keeps events imports {@code EventSourcing} as well. */
@Configuration(proxyBeanMethods = false)
@Import({PlatformWithoutInbox.class, Inboxes.class})
public class Platform {}
