package dev.readout.app.web.api;

import dev.readout.app.web.route.Limits;
import dev.readout.app.web.route.Page;
import dev.readout.app.web.route.Route;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The interface for programs, described for people; as data, an OpenAPI document. */
public record ApiPage(List<Route> routes, Limits limits) implements Page {
    public ApiPage {
        routes = List.copyOf(routes);
    }

    /** The route that describes other routes. */
    public static Route route(List<Route> others) {
        return new Route(
                "/api",
                "Interface for programs",
                "What can be asked for; as data, an OpenAPI document.",
                List.of(),
                Route.PAGE,
                ask -> new ApiPage(others, ask.limits()));
    }

    @Override
    public String template() {
        return "api";
    }

    @Override
    public String title() {
        return "Interface for programs";
    }

    @Override
    public void json(Writer out) throws IOException {
        OpenApi.write(routes, limits, out);
    }
}
