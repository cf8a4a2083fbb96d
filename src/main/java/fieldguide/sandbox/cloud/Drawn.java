package fieldguide.sandbox.cloud;

import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Random bytes that each thread draws some time before they are used: all generators of a process wait for one lock, at which
 * requests that need only a few bytes would queue. No byte is used twice, or left behind where it was.
 */
final class Drawn implements Randomness {
    private static final int STOCK = 512;
    private final SecureRandom random;
    private final ThreadLocal<Stock> stocks = ThreadLocal.withInitial(Stock::new);

    Drawn(SecureRandom random) {
        this.random = random;
    }

    @Override
    public void fill(byte[] bytes) {
        if (bytes.length > STOCK) {
            random.nextBytes(bytes);
        } else {
            stocks.get().fill(bytes, random);
        }
    }

    private static final class Stock {
        private final byte[] bytes = new byte[STOCK];
        private int used = STOCK;

        private void fill(byte[] wanted, SecureRandom random) {
            if (used + wanted.length > STOCK) {
                random.nextBytes(bytes);
                used = 0;
            }
            System.arraycopy(bytes, used, wanted, 0, wanted.length);
            Arrays.fill(bytes, used, used + wanted.length, (byte) 0);
            used += wanted.length;
        }
    }
}
