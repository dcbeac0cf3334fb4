package dev.readout.app.web.frame;

import dev.readout.app.web.route.Form;
import dev.readout.app.web.route.Query;
import dev.readout.app.web.signing.Access;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands around a page.
 *
 * @param title of the page
 * @param path where it is, as it stands in the address, without ending
 * @param forms in which it can be had
 * @param feed address of a feed that tells of the same
 * @param navigation the pages that one can always go to
 * @param style address of the style sheet
 * @param scripts addresses of what the page runs; most run nothing
 * @param version of the program
 */
public record Frame(
        String title,
        String path,
        Query query,
        Set<Form> forms,
        Optional<String> feed,
        List<Link> navigation,
        Access access,
        String style,
        List<String> scripts,
        String version) {
    public Frame {
        navigation = List.copyOf(navigation);
        scripts = List.copyOf(scripts);
    }

    /** A page that one can always go to. */
    public record Link(String path, String words) {}

    /** The same page in another form. */
    public String as(Form form) {
        return path + form.ending() + query;
    }

    public boolean here(Link link) {
        return path.equals(link.path()) || path.startsWith(link.path() + "/");
    }
}
