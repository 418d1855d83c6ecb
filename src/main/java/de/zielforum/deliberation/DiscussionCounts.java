package de.zielforum.deliberation;

/**
 * How many contributions of each kind can be read in a discussion, without what was withdrawn or hidden.
 *
 * @param answers of any kind; the other counts are without them
 */
public record DiscussionCounts(long agreeing, long objecting, long asking, long remarking, long answers) {

    public long of(ContributionKind kind) {
        return switch (kind) {
            case FOR -> agreeing;
            case AGAINST -> objecting;
            case QUESTION -> asking;
            case REMARK -> remarking;
        };
    }

    /** Contributions without answers. */
    public long contributions() {
        return agreeing + objecting + asking + remarking;
    }

    public long total() {
        return contributions() + answers;
    }
}
