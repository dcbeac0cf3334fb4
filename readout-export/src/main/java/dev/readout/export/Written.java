package dev.readout.export;

/**
 * What an export came to.
 *
 * @param contacts how many contacts are in the file
 * @param leftOut how many of the selection are not, because the format cannot say of them what is known
 * @param why what is missing of those left out, in a few words; empty where there are none
 */
public record Written(int contacts, int leftOut, String why) {
    public Written {
        if (contacts < 0 || leftOut < 0 || why.isEmpty() != (leftOut == 0)) {
            throw new IllegalArgumentException(contacts + " contacts written, " + leftOut + " left out: '" + why + "'");
        }
    }

    /** Every contact. */
    public static Written all(Portions portions) {
        return new Written(portions.contacts().size(), 0, "");
    }

    /** Those that the format has room for. */
    public static Written some(Portions portions, int written, String why) {
        int leftOut = portions.contacts().size() - written;
        return new Written(written, leftOut, leftOut == 0 ? "" : why);
    }
}
