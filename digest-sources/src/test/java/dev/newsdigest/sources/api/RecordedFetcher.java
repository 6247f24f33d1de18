package dev.newsdigest.sources.api;

import dev.newsdigest.sources.http.FetchCode;
import dev.newsdigest.sources.http.FetchFailure;
import dev.newsdigest.sources.http.FetchRequest;
import dev.newsdigest.sources.http.FetchResult;
import dev.newsdigest.sources.http.HttpFetcher;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Answers from memory: the first recorded address that the asked one starts with. */
public final class RecordedFetcher implements HttpFetcher {

  private record Answer(byte[] body, String contentType) {}

  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final List<FetchRequest> asked = Collections.synchronizedList(new ArrayList<>());

  public RecordedFetcher with(String address, byte[] body, String contentType) {
    answers.put(address, new Answer(body, contentType));
    return this;
  }

  public RecordedFetcher with(String address, String body, String contentType) {
    return with(address, body.getBytes(StandardCharsets.UTF_8), contentType);
  }

  /** Records a file of this test's resources. */
  public RecordedFetcher withFile(String address, String file, String contentType) {
    try (InputStream in = RecordedFetcher.class.getResourceAsStream(file)) {
      return with(address, in.readAllBytes(), contentType);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<FetchRequest> asked() {
    return asked;
  }

  @Override
  public FetchResult fetch(FetchRequest request) {
    asked.add(request);
    String url = request.url().toString();
    for (Map.Entry<String, Answer> e : answers.entrySet()) {
      if (url.startsWith(e.getKey())) {
        return new FetchResult.Fetched(
            new FetchResult.Body(e.getValue().body()),
            URI.create(url),
            200,
            Map.of("content-type", List.of(e.getValue().contentType())),
            1);
      }
    }
    return new FetchResult.Failed(new FetchFailure(FetchCode.HTTP, "status 404", 404, 1, null));
  }
}
