package de.zielforum.indicator.index;

/** How an area has developed compared with all areas. */
public enum DynamicsClass {
    POSITIVE("+"),
    STABLE("+/-"),
    NEGATIVE("-");

    private final String sign;

    DynamicsClass(String sign) {
        this.sign = sign;
    }

    /** The published sign of the class. */
    public String sign() {
        return sign;
    }
}
