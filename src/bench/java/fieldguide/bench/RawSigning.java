package fieldguide.bench;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** How many RSA-2048 signatures over SHA-256 the platform makes a second on all its processors, with nothing around them. */
final class RawSigning {
    private static final byte[] TEXT = new byte[1_100];
    private final KeyPair pair;

    RawSigning() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        pair = generator.generateKeyPair();
    }

    double rate(Duration length) throws InterruptedException, ExecutionException {
        int processors = Runtime.getRuntime().availableProcessors();
        long start = System.nanoTime();
        long end = start + length.toNanos();
        try (ExecutorService threads = Executors.newFixedThreadPool(processors)) {
            var counts = IntStream.range(0, processors).<Future<Long>>mapToObj(i -> threads.submit(() -> until(end))).toList();
            long sum = 0;
            for (Future<Long> count : counts) {
                sum += count.get();
            }
            return sum * 1e9 / (System.nanoTime() - start);
        }
    }

    private long until(long end) throws GeneralSecurityException {
        long count = 0;
        for (; System.nanoTime() < end; count++) {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(pair.getPrivate());
            signature.update(TEXT);
            signature.sign();
        }
        return count;
    }
}
