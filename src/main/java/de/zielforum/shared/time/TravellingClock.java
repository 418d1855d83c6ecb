package de.zielforum.shared.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The wall clock, except inside of {@link TimeTravel#at}, where it stands still at the chosen moment. */
final class TravellingClock extends Clock {

    static final ScopedValue<Instant> MOMENT = ScopedValue.newInstance();

    private final Clock wall;

    TravellingClock(Clock wall) {
        this.wall = wall;
    }

    @Override
    public Instant instant() {
        return MOMENT.isBound() ? MOMENT.get() : wall.instant();
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new TravellingClock(wall.withZone(zone));
    }
}
