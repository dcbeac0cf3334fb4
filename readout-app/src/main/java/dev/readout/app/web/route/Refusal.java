package dev.readout.app.web.route;

/** A request that is not answered, for a reason that whoever asks can understand. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String title;

    /**
     * @param status of HTTP
     * @param title the kind of problem, the same for all of its kind
     * @param detail what is wrong with this request, and what to do
     */
    public Refusal(int status, String title, String detail) {
        super(detail);
        this.status = status;
        this.title = title;
    }

    /** The request says something that makes no sense. */
    public static Refusal senseless(String detail) {
        return new Refusal(400, "The request makes no sense", detail);
    }

    /** There is no such thing in the record. */
    public static Refusal missing(String detail) {
        return new Refusal(404, "Not in the record", detail);
    }

    /** It may be, but not for who asks, or not from there. */
    public static Refusal forbidden(String detail) {
        return new Refusal(403, "Not allowed", detail);
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
