package dev.newsdigest.llm.provider;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.exactly;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.newsdigest.core.failure.CancelledException;
import dev.newsdigest.core.failure.DigestException;
import dev.newsdigest.llm.chat.Cancellation;
import dev.newsdigest.llm.chat.ChatModel;
import dev.newsdigest.llm.chat.ChatReply;
import dev.newsdigest.llm.chat.ChatRequest;
import dev.newsdigest.llm.chat.Deadline;
import dev.newsdigest.llm.chat.FinishReason;
import dev.newsdigest.llm.chat.ModelException;
import dev.newsdigest.llm.chat.OutputSchema;
import dev.newsdigest.llm.chat.RetryPolicy;
import dev.newsdigest.llm.chat.Secret;
import dev.newsdigest.llm.chat.Usage;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every provider must do; a new one adds a subclass and four recorded files. */
abstract class ProviderContract {

  static final String KEY = "sk-CANARY-0123456789abcdef";
  static final String ANSWER = "{\"name\":\"青 blue\"}";

  @RegisterExtension
  static final WireMockExtension SERVER =
      WireMockExtension.newInstance()
          .options(WireMockConfiguration.wireMockConfig().dynamicPort())
          .build();

  private final LogRecorder log = LogRecorder.start();

  /** The prefix of the provider's recorded files. */
  abstract String recording();

  abstract String path();

  abstract String streamPath();

  abstract String keyHeader();

  /** What the header that carries the key says. */
  abstract String keyHeaderValue();

  /** A builder for the model {@code test-model}, nothing set. */
  abstract ProviderBuilder<?> builder();

  /** Tokens of the recorded answer. */
  Usage usage() {
    return new Usage(21, 16, 7);
  }

  final ChatModel model() {
    return atServer().build();
  }

  private ProviderBuilder<?> atServer() {
    return builder().baseUrl(URI.create(SERVER.baseUrl())).apiKey(Secret.of(KEY));
  }

  static ChatRequest.Builder request() {
    return ChatRequest.builder()
        .system("Be brief.")
        .addUser("Name a colour.")
        .schema(
            new OutputSchema(
                "colour",
                "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"}},"
                    + "\"required\":[\"name\"],\"additionalProperties\":false}"))
        .temperature(0.0)
        .maxTokens(64);
  }

  final String recorded(String name) {
    try (InputStream in =
        Objects.requireNonNull(ProviderContract.class.getResourceAsStream(recording() + name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static void answer(ResponseDefinitionBuilder response) {
    SERVER.resetAll();
    SERVER.stubFor(any(anyUrl()).willReturn(response));
  }

  static ResponseDefinitionBuilder json(String body) {
    return aResponse().withHeader("Content-Type", "application/json").withBody(body);
  }

  @Test
  void sendsTheRecordedRequestWithTheKeyInItsHeaderOnly() {
    answer(json(recorded("-reply.json")));
    model().chat(request().build());
    SERVER.verify(
        exactly(1),
        postRequestedFor(urlEqualTo(path()))
            .withHeader(keyHeader(), equalTo(keyHeaderValue()))
            .withRequestBody(equalToJson(recorded("-request.json"), false, false)));
    SERVER
        .getAllServeEvents()
        .forEach(e -> assertThat(e.getRequest().getBodyAsString()).doesNotContain(KEY));
  }

  @Test
  void readsTheRecordedReply() {
    answer(json(recorded("-reply.json")));
    assertThat(model().chat(request().build()))
        .isEqualTo(new ChatReply(ANSWER, FinishReason.STOP, usage(), "test-model-2026"));
  }

  @Test
  void streamsTheSameReplyPieceByPiece() {
    answer(aResponse().withBody(recorded("-stream.txt")));
    List<String> pieces = new ArrayList<>();
    ChatReply reply = model().chat(request().progress(pieces::add).build());
    assertThat(reply)
        .isEqualTo(new ChatReply(ANSWER, FinishReason.STOP, usage(), "test-model-2026"));
    assertThat(pieces).hasSizeGreaterThan(1);
    assertThat(String.join("", pieces)).isEqualTo(ANSWER);
    SERVER.verify(exactly(1), postRequestedFor(urlEqualTo(streamPath())));
  }

  @Test
  void keepsTheReplyWhenAProgressCallbackThrows() {
    answer(aResponse().withBody(recorded("-stream.txt")));
    ChatRequest request =
        request()
            .progress(
                text -> {
                  throw new IllegalStateException("broken display");
                })
            .build();
    assertThat(model().chat(request).text()).isEqualTo(ANSWER);
  }

  @Test
  void neverTakesAStreamCutAtAnyEventForAWholeAnswer() {
    String stream = recorded("-stream.txt");
    String separator = stream.contains("\n\n") ? "\n\n" : "\n";
    int cuts = 0;
    for (int end = 0; end >= 0; end = stream.indexOf(separator, end + 1)) {
      String kept = end == 0 ? "" : stream.substring(0, end + separator.length());
      answer(aResponse().withBody(kept));
      Throwable thrown =
          catchThrowable(
              () -> {
                ChatReply reply = model().chat(request().progress(t -> {}).build());
                assertThat(reply.text()).isEqualTo(ANSWER);
              });
      if (thrown != null) {
        assertThat(thrown).isInstanceOf(ModelException.Unavailable.class);
        cuts++;
      }
    }
    assertThat(cuts).isGreaterThanOrEqualTo(3);
  }

  @Test
  void reportsEveryMutilatedStreamWithAType() {
    byte[] stream = recorded("-stream.txt").getBytes(StandardCharsets.UTF_8);
    for (int end = 7; end < stream.length; end += 29) {
      byte[] bytes = java.util.Arrays.copyOf(stream, end);
      answer(aResponse().withBody(bytes));
      Throwable thrown = catchThrowable(() -> model().chat(request().progress(t -> {}).build()));
      if (thrown != null) {
        assertThat(thrown).isInstanceOf(ModelException.class);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "{", "[]", "null", "{}", "{\"choices\":[]}", "{\"content\":7}", "{} x", "NaN"})
  void reportsAnswersThatAreNoneAsInvalid(String body) {
    answer(json(body));
    assertThatThrownBy(() -> model().chat(request().build()))
        .isInstanceOf(ModelException.InvalidOutput.class);
  }

  @Test
  void reportsDeepNestingAsInvalid() {
    answer(json("{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}"));
    assertThatThrownBy(() -> model().chat(request().build()))
        .isInstanceOf(ModelException.InvalidOutput.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 502, 503})
  void reportsPagesOfMarkupAsUnavailable(int status) {
    String page = "<!DOCTYPE html><html><body><h1>Bad gateway " + KEY + "</h1></body></html>";
    answer(aResponse().withStatus(status).withHeader("Content-Type", "text/html").withBody(page));
    assertThatThrownBy(() -> model().chat(request().build()))
        .isInstanceOf(ModelException.Unavailable.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {401, 403})
  void refusesToRetryWrongKeysAndDoesNotRepeatThem(int status) {
    String body =
        "{\"error\":{\"message\":\"Incorrect key provided: " + KEY + "\",\"code\":\"x\"}}";
    answer(json(body).withStatus(status));
    ChatModel retrying = ChatModel.retrying(model(), RetryPolicy.STANDARD);
    assertThatThrownBy(() -> retrying.chat(request().build()))
        .isInstanceOf(ModelException.Auth.class)
        .hasMessageNotContaining("CANARY");
    SERVER.verify(exactly(1), postRequestedFor(anyUrl()));
  }

  @Test
  void waitsAsAskedInA429StormAndGivesUpAfterItsAttempts() {
    answer(
        json("{\"error\":{\"message\":\"slow down\"}}")
            .withStatus(429)
            .withHeader("retry-after-ms", "5"));
    RetryPolicy policy = new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(50));
    assertThatThrownBy(() -> ChatModel.retrying(model(), policy).chat(request().build()))
        .isInstanceOfSatisfying(
            ModelException.RateLimited.class,
            e -> assertThat(e.retryAfter()).contains(Duration.ofMillis(5)));
    SERVER.verify(exactly(3), postRequestedFor(anyUrl()));
  }

  @Test
  void doesNotWaitLongerThanThePolicyAllows() {
    answer(json("{}").withStatus(429).withHeader("Retry-After", "3600"));
    assertThatThrownBy(
            () -> ChatModel.retrying(model(), RetryPolicy.STANDARD).chat(request().build()))
        .isInstanceOf(ModelException.RateLimited.class);
    SERVER.verify(exactly(1), postRequestedFor(anyUrl()));
  }

  @Test
  void sendsOnceEvenWhenTheServerAsksForAnImmediateRetry() {
    answer(json("{}").withStatus(503).withHeader("Retry-After", "0"));
    assertThatThrownBy(() -> model().chat(request().build()))
        .isInstanceOfSatisfying(
            ModelException.Unavailable.class,
            e -> assertThat(e.retryAfter()).contains(Duration.ZERO));
    SERVER.verify(exactly(1), postRequestedFor(anyUrl()));
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void neverFollowsRedirects(int status) {
    answer(aResponse().withStatus(status).withHeader("Location", SERVER.baseUrl() + "/elsewhere"));
    assertThatThrownBy(() -> model().chat(request().build()))
        .isInstanceOf(ModelException.BadRequest.class);
    SERVER.verify(exactly(0), postRequestedFor(urlEqualTo("/elsewhere")));
  }

  @Test
  void reportsUnknownModelsWithTheProvidersWords() {
    answer(json("{\"error\":{\"message\":\"model 'x'\\u202e not found\"}}").withStatus(404));
    assertThatThrownBy(() -> model().chat(request().build()))
        .isInstanceOf(ModelException.BadRequest.class)
        .hasMessage("HTTP 404: model 'x'  not found");
  }

  @Test
  void endsAtTheDeadlineWhenTheProviderNeverAnswers() {
    answer(json(recorded("-reply.json")).withFixedDelay(20_000));
    ChatRequest request = request().deadline(Deadline.after(Duration.ofMillis(300))).build();
    long start = System.nanoTime();
    assertThatThrownBy(() -> model().chat(request)).isInstanceOf(ModelException.Timeout.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
  }

  @Test
  void endsAtTheDeadlineWhenTheAnswerDribbles() {
    answer(aResponse().withBody(recorded("-stream.txt")).withChunkedDribbleDelay(50, 20_000));
    ChatRequest request =
        request().progress(t -> {}).deadline(Deadline.after(Duration.ofMillis(600))).build();
    long start = System.nanoTime();
    assertThatThrownBy(() -> model().chat(request)).isInstanceOf(ModelException.Timeout.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
  }

  @Test
  void waitsForAWholeAnswerLongerThanAStreamMayBeSilent() {
    ResponseDefinitionBuilder late = json(recorded("-reply.json")).withFixedDelay(700);
    ChatModel model = atServer().idleTimeout(Duration.ofMillis(200)).build();
    answer(late);
    assertThat(model.chat(request().build()).text()).isEqualTo(ANSWER);
    answer(late.withBody(recorded("-stream.txt")));
    assertThatThrownBy(() -> model.chat(request().progress(t -> {}).build()))
        .isInstanceOf(ModelException.Timeout.class)
        .hasMessageContaining("silent");
  }

  @Test
  void makesNoCallOnceTheDeadlineHasPassed() {
    answer(json(recorded("-reply.json")));
    ChatRequest request = request().deadline(Deadline.after(Duration.ZERO)).build();
    assertThatThrownBy(() -> model().chat(request)).isInstanceOf(ModelException.Timeout.class);
    SERVER.verify(exactly(0), postRequestedFor(anyUrl()));
  }

  @Test
  void stopsACallInFlightOnCancellation() {
    answer(json(recorded("-reply.json")).withFixedDelay(20_000));
    Cancellation cancellation = new Cancellation();
    ChatRequest request = request().cancellation(cancellation).build();
    CompletableFuture.delayedExecutor(200, java.util.concurrent.TimeUnit.MILLISECONDS)
        .execute(cancellation::cancel);
    long start = System.nanoTime();
    assertThatThrownBy(() -> model().chat(request)).isInstanceOf(CancelledException.class);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(3));
    assertThatThrownBy(() -> model().chat(request)).isInstanceOf(CancelledException.class);
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void reportsBrokenConnectionsAsUnavailable(Fault fault) {
    answer(aResponse().withFault(fault));
    assertThatThrownBy(() -> model().chat(request().build()))
        .isInstanceOf(ModelException.Unavailable.class);
  }

  @Test
  void refusesLinesLongerThanOneMebibyte() {
    answer(aResponse().withBody("data: " + "x".repeat((1 << 20) + 1)));
    assertThatThrownBy(() -> model().chat(request().progress(t -> {}).build()))
        .isInstanceOf(ModelException.InvalidOutput.class)
        .hasMessageContaining("1 MiB");
  }

  @Test
  void leavesNoTraceOfTheKeyInLogsExceptionsOrText() {
    List<String> seen = new ArrayList<>();
    String echo = "{\"error\":{\"message\":\"bad key " + KEY + "\"}}";
    List<ResponseDefinitionBuilder> answers =
        List.of(
            json(recorded("-reply.json")),
            json(recorded("-reply.json").replace("青 blue", KEY)),
            json(echo),
            json(echo).withStatus(400),
            json(echo).withStatus(401),
            json(echo).withStatus(429),
            json(echo).withStatus(500),
            json(echo.replace("-", "\\u002d")),
            json(echo.replace("-", "\\u002d")).withStatus(500),
            json(recorded("-reply.json").replace("青 blue", KEY.replace("-", "\\u002d"))),
            json(KEY),
            aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));
    for (ResponseDefinitionBuilder response : answers) {
      answer(response);
      for (ChatRequest request :
          List.of(request().build(), request().progress(seen::add).build())) {
        try {
          ChatReply reply = model().chat(request);
          seen.add(reply.toString());
        } catch (DigestException e) {
          for (Throwable t = e; t != null; t = t.getCause()) {
            seen.add(String.valueOf(t));
          }
        }
        seen.add(request.toString());
      }
    }
    seen.add(model().toString());
    seen.add(Secret.of(KEY).toString());
    seen.addAll(log.stop());
    assertThat(seen).hasSizeGreaterThan(answers.size()).noneMatch(text -> text.contains("CANARY"));
  }
}
