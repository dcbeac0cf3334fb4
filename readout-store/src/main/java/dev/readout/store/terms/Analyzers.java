package dev.readout.store.terms;

import java.io.Closeable;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.bg.BulgarianAnalyzer;
import org.apache.lucene.analysis.bn.BengaliAnalyzer;
import org.apache.lucene.analysis.ca.CatalanAnalyzer;
import org.apache.lucene.analysis.ckb.SoraniAnalyzer;
import org.apache.lucene.analysis.cz.CzechAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.et.EstonianAnalyzer;
import org.apache.lucene.analysis.eu.BasqueAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.ga.IrishAnalyzer;
import org.apache.lucene.analysis.gl.GalicianAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.hy.ArmenianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.lt.LithuanianAnalyzer;
import org.apache.lucene.analysis.lv.LatvianAnalyzer;
import org.apache.lucene.analysis.ne.NepaliAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sr.SerbianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.ta.TamilAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/** Lucene's analyzers by language, all of them without stop words, so that phrases are found as they stand. */
final class Analyzers {
    private static final CharArraySet NONE = CharArraySet.EMPTY_SET;

    private Analyzers() {}

    /** The code under which a language is known here: without region and script, and one for those that are cut alike. */
    static String code(String language) {
        String lower = language.toLowerCase(Locale.ROOT);
        int end = 0;
        while (end < lower.length() && Character.isLetter(lower.charAt(end))) {
            end++;
        }
        String code = lower.substring(0, end);
        return switch (code) {
            case "ja", "ko" -> "zh";
            case "nb", "nn" -> "no";
            default -> code;
        };
    }

    /**
     * A new one. Thai is not cut into words, because whether Java can do that depends on how it was built; and the one for
     * Telugu leaves capital letters as they are.
     */
    static Analyzer of(String code) {
        return (Analyzer) made(code);
    }

    /** Gives an interface, because Java would load all of these classes to see whether they are an {@link Analyzer}. */
    private static Closeable made(String code) {
        return switch (code) {
            case "ar" -> new ArabicAnalyzer(NONE);
            case "bg" -> new BulgarianAnalyzer(NONE);
            case "bn" -> new BengaliAnalyzer(NONE);
            case "ca" -> new CatalanAnalyzer(NONE);
            case "ckb" -> new SoraniAnalyzer(NONE);
            case "cs" -> new CzechAnalyzer(NONE);
            case "da" -> new DanishAnalyzer(NONE);
            case "de" -> new GermanAnalyzer(NONE);
            case "el" -> new GreekAnalyzer(NONE);
            case "en" -> new EnglishWords();
            case "es" -> new SpanishAnalyzer(NONE);
            case "et" -> new EstonianAnalyzer(NONE);
            case "eu" -> new BasqueAnalyzer(NONE);
            case "fa" -> new PersianAnalyzer(NONE);
            case "fi" -> new FinnishAnalyzer(NONE);
            case "fr" -> new FrenchAnalyzer(NONE);
            case "ga" -> new IrishAnalyzer(NONE);
            case "gl" -> new GalicianAnalyzer(NONE);
            case "hi" -> new HindiAnalyzer(NONE);
            case "hu" -> new HungarianAnalyzer(NONE);
            case "hy" -> new ArmenianAnalyzer(NONE);
            case "id" -> new IndonesianAnalyzer(NONE);
            case "it" -> new ItalianAnalyzer(NONE);
            case "lt" -> new LithuanianAnalyzer(NONE);
            case "lv" -> new LatvianAnalyzer(NONE);
            case "ne" -> new NepaliAnalyzer(NONE);
            case "nl" -> new DutchAnalyzer(NONE);
            case "no" -> new NorwegianAnalyzer(NONE);
            case "pt" -> new PortugueseAnalyzer(NONE);
            case "ro" -> new RomanianAnalyzer(NONE);
            case "ru" -> new RussianAnalyzer(NONE);
            case "sr" -> new SerbianAnalyzer(NONE);
            case "sv" -> new SwedishAnalyzer(NONE);
            case "ta" -> new TamilAnalyzer(NONE);
            case "tr" -> new TurkishAnalyzer(NONE);
            case "zh" -> new Signs();
            default -> new PlainWords();
        };
    }
}
