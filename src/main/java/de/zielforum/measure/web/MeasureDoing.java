package de.zielforum.measure.web;

import de.zielforum.measure.MeasureDetail;
import de.zielforum.measure.MeasureState;

/** What the page of a measure derives from it: its badge, and what may be done next. */
record MeasureDoing(MeasureDetail measure, boolean planning, boolean reporting) {

    public String badge() {
        return badge(measure.state());
    }

    static String badge(MeasureState state) {
        return switch (state) {
            case PLANNED -> "neutral";
            case RUNNING -> "open";
            case FINISHED -> "success";
            case STOPPED -> "warning";
        };
    }

    public boolean startable() {
        return planning && measure.state() == MeasureState.PLANNED;
    }

    public boolean reportable() {
        return reporting && measure.state() == MeasureState.RUNNING;
    }

    public boolean endable() {
        return planning && measure.state() == MeasureState.RUNNING;
    }

    public boolean changeable() {
        return planning && MeasureState.GOING_ON.contains(measure.state());
    }

    /** Where decisions about citations go; empty for whoever makes none. */
    public String deciding() {
        return changeable() ? "/werkbank" + self() + "/belege" : "";
    }

    public String self() {
        return "/massnahmen/" + measure.id();
    }
}
