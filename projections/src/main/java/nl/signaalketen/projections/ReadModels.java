package nl.signaalketen.projections;

import java.util.List;
import nl.signaalketen.platform.inbox.Projection;
import nl.signaalketen.platform.inbox.Subscription;
import nl.signaalketen.platform.reference.ReferenceFiles;
import nl.signaalketen.projections.inspections.InspectionsModel;
import nl.signaalketen.projections.meeting.MeetingModel;
import nl.signaalketen.projections.monitor.MonitorModel;
import nl.signaalketen.projections.readmodel.ReadModel;
import nl.signaalketen.projections.register.RegisterModel;
import nl.signaalketen.projections.timeline.TimelineModel;
import nl.signaalketen.projections.web.Regions;
import nl.signaalketen.referral.contract.ReferralTopics;
import nl.signaalketen.screening.contract.ScreeningTopics;
import nl.signaalketen.signal.contract.Region;
import nl.signaalketen.signal.contract.SignalTopics;
import org.springframework.beans.factory.BeanRegistrar;
import org.springframework.beans.factory.BeanRegistry;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The read models there are, and what they listen to. */
public final class ReadModels implements BeanRegistrar {

    /** Whoever fills them otherwise than this service fills all of these. */
    public static final List<ReadModel> ALL = List.of(
            RegisterModel.MODEL, InspectionsModel.MODEL, MonitorModel.MODEL, TimelineModel.MODEL, MeetingModel.MODEL);

    static final Subscription SUBSCRIPTION = new Subscription(
            "projections", List.of(SignalTopics.SIGNALS, ScreeningTopics.SCREENING, ReferralTopics.REFERRALS), 1_000);

    @Override
    public void register(BeanRegistry beans, Environment environment) {
        beans.registerBean(Subscription.class, bean -> bean.supplier(_ -> SUBSCRIPTION));
        beans.registerBean(
                Regions.class,
                bean -> bean.supplier(
                        context -> Regions.of(context.bean(ReferenceFiles.class).read("regions.json", Region.class))));
        for (var readModel : ALL) {
            beans.registerBean(ReadModel.class, bean -> bean.supplier(_ -> readModel));
            readModel
                    .hearings()
                    .forEach(hearing -> beans.registerBean(
                            new ParameterizedTypeReference<Projection<?>>() {},
                            bean -> bean.supplier(context -> hearing.projection(context.bean(JdbcClient.class)))));
        }
    }
}
