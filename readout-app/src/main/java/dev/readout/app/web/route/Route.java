package dev.readout.app.web.route;

import java.util.List;
import java.util.Set;

/**
 * Something that can be asked for. Pages, data, the description of the interface and its check in the tests all come from
 * the one list of these.
 *
 * @param path the address, with open parts in braces, as {@code /contacts/{id}}
 * @param title what it is called
 * @param summary what it answers, in a sentence
 * @param forms in which it can be had
 * @param answer how it is answered
 * @param lively its answers change while the record stays as it is, so each is made before it is known to be the same
 */
public record Route(
        String path,
        String title,
        String summary,
        List<Parameter> parameters,
        Set<Form> forms,
        Answer answer,
        boolean lively) {
    /** One page or one value. */
    public static final Set<Form> PAGE = Set.of(Form.HTML, Form.JSON);
    /** A list, which can also be had as rows. */
    public static final Set<Form> LIST = Set.of(Form.HTML, Form.JSON, Form.CSV);

    /** Answers a request; must not keep what it saw of the record. */
    @FunctionalInterface
    public interface Answer {
        /**
         * Answers one request.
         *
         * @throws Refusal where there is nothing to answer
         */
        Page to(Ask ask);
    }

    /** What changes only with the record. */
    public Route(
            String path, String title, String summary, List<Parameter> parameters, Set<Form> forms, Answer answer) {
        this(path, title, summary, parameters, forms, answer, false);
    }

    /** The same, looked at anew for each request. */
    public Route live() {
        return new Route(path, title, summary, parameters, forms, answer, true);
    }

    public Route {
        parameters = List.copyOf(parameters);
        forms = Set.copyOf(forms);
        for (Parameter parameter : parameters) {
            if (parameter.where() == Parameter.Where.PATH && !path.contains("{" + parameter.name() + "}")) {
                throw new IllegalArgumentException(path + " has no part " + parameter.name());
            }
        }
    }
}
