package de.zielforum.indicator.index;

/** How an area stands among all areas; numbered as published, 1 to 4. */
public enum StatusClass {
    HIGH(1),
    MEDIUM(2),
    LOW(3),
    VERY_LOW(4);

    private final int number;

    StatusClass(int number) {
        this.number = number;
    }

    /** The published number of the class, 1 for a high status to 4 for a very low one. */
    public int number() {
        return number;
    }
}
