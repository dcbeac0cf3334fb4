package dev.readout.store.terms;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.jspecify.annotations.Nullable;

/**
 * An analyzer that makes its parts once. Lucene makes them for each thread and keeps them as long as that lives; a store is
 * used by many threads, but by one at a time.
 */
final class Kept extends AnalyzerWrapper {
    private final Analyzer analyzer;

    Kept(Analyzer analyzer) {
        super(new Once());
        this.analyzer = analyzer;
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return analyzer;
    }

    private static final class Once extends ReuseStrategy {
        private @Nullable TokenStreamComponents parts;

        @Override
        public @Nullable TokenStreamComponents getReusableComponents(Analyzer analyzer, String field) {
            return parts;
        }

        @Override
        public void setReusableComponents(Analyzer analyzer, String field, TokenStreamComponents made) {
            parts = made;
        }
    }
}
