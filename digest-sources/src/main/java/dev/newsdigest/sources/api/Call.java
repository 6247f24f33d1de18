package dev.newsdigest.sources.api;

import dev.newsdigest.core.article.Article;
import dev.newsdigest.core.failure.StageFailure;
import dev.newsdigest.core.source.SourceRequest;
import dev.newsdigest.core.source.SourceResult;
import dev.newsdigest.core.source.SourceWarning;
import dev.newsdigest.sources.http.FetchFailure;
import dev.newsdigest.sources.http.FetchPurpose;
import dev.newsdigest.sources.http.FetchRequest;
import dev.newsdigest.sources.http.FetchResult;
import dev.newsdigest.sources.http.FetchResult.Fetched;
import dev.newsdigest.sources.http.HttpFetcher;
import java.net.URI;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call of a source from request to result: every source here fetches, reads, and tells what it
 * met on the way in the same manner.
 */
final class Call {

  /** Reads a body. */
  interface Reader {
    /**
     * @throws UnreadableException if the body is not what the source expects
     */
    List<Article> read(Fetched fetched, Call call) throws UnreadableException;
  }

  private final HttpFetcher fetcher;
  private final String name;
  private final SourceRequest request;
  private final List<SourceWarning> warnings = new ArrayList<>();
  private int attempts;
  private int status;
  private @Nullable String charset;

  Call(HttpFetcher fetcher, String name, SourceRequest request) {
    this.fetcher = fetcher;
    this.name = name;
    this.request = request;
  }

  SourceResult run(URI url, FetchPurpose purpose, Map<String, String> headers, Reader reader) {
    try {
      List<Article> articles = reader.read(fetch(url, purpose, headers), this);
      return new SourceResult.Delivered(articles, details());
    } catch (UnreadableException e) {
      return new SourceResult.Failed(
          new StageFailure("source", e.code(), name, e.reason(), e.retriable()),
          List.of(),
          details());
    }
  }

  /** Fetches one address; a source may need several. */
  Fetched fetch(URI url, FetchPurpose purpose, Map<String, String> headers)
      throws UnreadableException {
    FetchRequest.Builder builder =
        FetchRequest.builder(url, purpose).conditional(true).cancelled(request.cancelled());
    headers.forEach(builder::header);
    FetchResult result = fetcher.fetch(builder.build());
    attempts += result.attempts();
    if (result instanceof Fetched fetched) {
      return seen(fetched, fetched.status());
    }
    if (result instanceof FetchResult.NotModified unchanged) {
      return seen(unchanged.stored(), unchanged.status());
    }
    FetchFailure failure = ((FetchResult.Failed) result).failure();
    status = failure.status();
    throw new UnreadableException(failure.code().name(), failure.message(), failure.retriable());
  }

  private Fetched seen(Fetched answer, int now) {
    status = now;
    charset = answer.charset().map(Charset::name).orElse(charset);
    return answer;
  }

  SourceRequest request() {
    return request;
  }

  void warn(String code, String message) {
    warnings.add(new SourceWarning(code, message));
  }

  List<SourceWarning> warnings() {
    return warnings;
  }

  private SourceResult.Details details() {
    return new SourceResult.Details(warnings, attempts, status, charset);
  }
}
