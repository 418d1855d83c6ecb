package de.zielforum.moderation;

/** What a moderator decides. */
public enum ModerationAction {
    /** The text is no longer public; in answer to an appeal: it stays hidden. */
    HIDE,
    /** A hidden text is public again. */
    RESTORE,
    /** Reports were looked at and the text stays as it is. */
    KEEP
}
