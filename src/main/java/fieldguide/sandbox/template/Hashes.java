package fieldguide.sandbox.template;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.UUID;

/** Names made from other names, the same in every deployment. */
final class Hashes {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final UUID NAMESPACE = UUID.fromString("11fb06fb-712d-4ddd-98c7-e71bbd588830");
    private static final int C1 = 0x239b961b;
    private static final int C2 = 0xab0e9789;

    private Hashes() {}

    /** 13 letters and digits: a 64-bit hash of the MurmurHash 3 family, five bits a letter. */
    static String unique(String text) {
        long hash = murmur(text.getBytes(UTF_8));
        var name = new StringBuilder();
        for (int i = 0; i < 13; i++) {
            name.append(LETTERS.charAt((int) (hash >>> 59)));
            hash <<= 5;
        }
        return name.toString();
    }

    private static long murmur(byte[] bytes) {
        ByteBuffer data = ByteBuffer.wrap(Arrays.copyOf(bytes, (bytes.length + 7) / 8 * 8)).order(ByteOrder.LITTLE_ENDIAN);
        int h1 = 0;
        int h2 = 0;
        for (int left = bytes.length; left >= 8; left -= 8) {
            h1 = Integer.rotateLeft(h1 ^ first(data.getInt()), 19) + h2;
            h1 = h1 * 5 + 0x561ccd1b;
            h2 = Integer.rotateLeft(h2 ^ second(data.getInt()), 13) + h1;
            h2 = h2 * 5 + 0x0bcaa747;
        }
        if (bytes.length % 8 != 0) {
            h1 ^= first(data.getInt());
            h2 ^= second(data.getInt());
        }
        h1 ^= bytes.length;
        h2 ^= bytes.length;
        h1 += h2;
        h2 += h1;
        h1 = mixed(h1);
        h2 = mixed(h2);
        h1 += h2;
        h2 += h1;
        return (long) h2 << 32 | h1 & 0xffffffffL;
    }

    private static int first(int word) {
        return Integer.rotateLeft(word * C1, 15) * C2;
    }

    private static int second(int word) {
        return Integer.rotateLeft(word * C2, 17) * C1;
    }

    private static int mixed(int h) {
        h = (h ^ h >>> 16) * 0x85ebca6b;
        h = (h ^ h >>> 13) * 0xc2b2ae35;
        return h ^ h >>> 16;
    }

    /** A GUID made from a name: version 5 of RFC 9562. */
    static String guid(String name) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-1");
            sha.update(ByteBuffer.allocate(16).putLong(NAMESPACE.getMostSignificantBits())
                    .putLong(NAMESPACE.getLeastSignificantBits()).flip());
            ByteBuffer hash = ByteBuffer.wrap(sha.digest(name.getBytes(UTF_8)));
            long high = hash.getLong() & ~0xf000L | 0x5000L;
            long low = hash.getLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
            return new UUID(high, low).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-1", e);
        }
    }
}
