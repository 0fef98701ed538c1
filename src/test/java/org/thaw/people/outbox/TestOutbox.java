package org.thaw.people.outbox;

import java.time.Clock;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** The real outbox with one way, as it is where no Spring runs. */
public record TestOutbox(PostOffice office, Deliveries deliveries) {
    public static TestOutbox with(Carrier carrier, Clock clock) {
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("carrier", carrier);
        Carriers carriers = new Carriers(beans.getBeanProvider(Carrier.class));
        Deliveries deliveries = new Deliveries(carriers, clock);
        return new TestOutbox(new PostOffice(carriers, deliveries, clock), deliveries);
    }
}
