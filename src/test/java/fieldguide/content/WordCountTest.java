package fieldguide.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                        | 0
            A key opens a lock.       | 5
            rm -rf ./keys             | 3
            Ein Schlüssel öffnet es   | 4
            열쇠는 자물쇠를 연다       | 3
            钥匙打开门                 | 3
            鍵はドアを開けます。       | 5
            Azure门锁使用key-vault服务 | 5
            """)
    void words_are_what_stands_between_blanks_or_two_characters_where_there_are_none(String text, int words) {
        assertThat(WordCount.of(text)).isEqualTo(words);
    }
}
