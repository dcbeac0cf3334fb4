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
 * @param traits what is special about it
 */
public record Route(
        String path,
        String title,
        String summary,
        List<Parameter> parameters,
        Set<Form> forms,
        Answer answer,
        Set<Trait> traits) {
    /** One page or one value. */
    public static final Set<Form> PAGE = Set.of(Form.HTML, Form.JSON);
    /** A list, which can also be had as rows. */
    public static final Set<Form> LIST = Set.of(Form.HTML, Form.JSON, Form.CSV);

    /** What is special about a route. */
    public enum Trait {
        /** Its answers change while the record stays as it is, so each is made before it is known to be the same. */
        LIVELY,
        /** Where scripts run, only the parts of its page that change are swapped. */
        PARTS,
        /** The same for who is signed in, and keys to press its buttons. */
        KEYS
    }

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

    /** One without anything special. */
    public Route(
            String path, String title, String summary, List<Parameter> parameters, Set<Form> forms, Answer answer) {
        this(path, title, summary, parameters, forms, answer, Set.of());
    }

    /** The same with traits. */
    public Route with(Trait... special) {
        return new Route(path, title, summary, parameters, forms, answer, Set.of(special));
    }

    public Route {
        parameters = List.copyOf(parameters);
        forms = Set.copyOf(forms);
        traits = Set.copyOf(traits);
        for (Parameter parameter : parameters) {
            if (parameter.where() == Parameter.Where.PATH && !path.contains("{" + parameter.name() + "}")) {
                throw new IllegalArgumentException(path + " has no part " + parameter.name());
            }
        }
    }
}
