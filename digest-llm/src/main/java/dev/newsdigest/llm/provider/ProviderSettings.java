package dev.newsdigest.llm.provider;

import dev.newsdigest.llm.chat.Secret;
import java.time.Clock;
import java.time.Duration;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** What every provider is configured with. */
record ProviderSettings(
    HttpUrl base,
    String model,
    @Nullable Secret key,
    Duration timeout,
    Duration idleTimeout,
    Clock clock) {}
