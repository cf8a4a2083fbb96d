package fieldguide.quiz.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that say of a statement whether it holds, in the languages into which Microsoft Learn is translated. */
public final class Poles {
    private static final Set<String> HOLDS = Set.of("true", "yes", "richtig", "wahr", "ja", "vero", "sì", "si", "sant", "verdadero", "sí",
            "vrai", "oui", "verdadeiro", "sim", "истина", "верно", "да", "はい", "○", "正", "正しい", "참", "예", "是", "正确", "对", "正確",
            "對", "waar", "prawda", "tak", "doğru", "evet", "pravda", "ano", "igaz", "igen");
    private static final Set<String> HOLDS_NOT = Set.of("false", "no", "falsch", "nein", "falso", "falskt", "falsk", "nej", "faux", "non", "não",
            "ложь", "неверно", "нет", "いいえ", "×", "誤", "誤り", "거짓", "아니요", "아니오", "否", "错误", "错", "錯誤", "錯", "onwaar", "nee",
            "fałsz", "nie", "yanlış", "hayır", "nepravda", "ne", "hamis", "nem");
    private static final Pattern END = Pattern.compile("[.。．!]+$");

    private Poles() {}

    /** Whether two options are such words, one of each side. */
    public static boolean are(List<String> options) {
        return options.size() == 2 && options.stream().anyMatch(o -> HOLDS.contains(plain(o))) && options.stream().anyMatch(o -> HOLDS_NOT.contains(plain(o)));
    }

    private static String plain(String option) {
        return END.matcher(option.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    }
}
