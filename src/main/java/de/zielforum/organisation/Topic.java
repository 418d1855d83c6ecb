package de.zielforum.organisation;

/** The controlled list of what organisations, services and networks deal with; the words stand in the message bundle. */
public enum Topic {
    CHILDREN_AND_YOUTH,
    FAMILY,
    AGEING_AND_CARE,
    HEALTH,
    ADDICTION,
    DISABILITY_AND_INCLUSION,
    MIGRATION,
    WORK,
    POVERTY_AND_DEBT,
    HOUSING,
    EDUCATION,
    NEIGHBOURHOOD,
    PROTECTION_FROM_VIOLENCE,
    SELF_HELP,
    ADVICE,
    VOLUNTEERING,
    GREEN_SPACE_AND_PLAY
}
