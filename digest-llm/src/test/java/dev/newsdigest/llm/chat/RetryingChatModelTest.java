package dev.newsdigest.llm.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.newsdigest.core.failure.CancelledException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RetryingChatModelTest {

  private static final RetryPolicy QUICK =
      new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(4));

  private final AtomicInteger calls = new AtomicInteger();

  private ChatReply ask(RetryPolicy policy, ChatRequest request, List<ModelException> failures) {
    ChatModel model =
        r -> {
          int call = calls.getAndIncrement();
          if (call < failures.size()) {
            throw failures.get(call);
          }
          return ChatReply.of("done");
        };
    return ChatModel.retrying(model, policy).chat(request);
  }

  private static ChatRequest.Builder request() {
    return ChatRequest.builder().addUser("hello");
  }

  private static ModelException down() {
    return new ModelException.Unavailable("down", false, null, null);
  }

  @Test
  void asksAgainAfterFailuresThatMayPass() {
    List<ModelException> failures = List.of(down(), new ModelException.Timeout("slow", true, null));
    assertThat(ask(QUICK, request().build(), failures).text()).isEqualTo("done");
    assertThat(calls).hasValue(3);
  }

  @Test
  void doesNotAskAgainAfterFailuresThatStay() {
    for (ModelException failure :
        List.of(
            new ModelException.Auth("no"),
            new ModelException.BadRequest("no"),
            new ModelException.ContentFiltered("no"),
            new ModelException.InvalidOutput("no", null),
            new ModelException.OverBudget("no"))) {
      calls.set(0);
      assertThatThrownBy(() -> ask(QUICK, request().build(), List.of(failure))).isSameAs(failure);
      assertThat(calls).hasValue(1);
    }
  }

  @Test
  void doesNotWaitPastTheDeadline() {
    ModelException limited = new ModelException.RateLimited("later", Duration.ofSeconds(5));
    ChatRequest request = request().deadline(Deadline.after(Duration.ofSeconds(2))).build();
    RetryPolicy patient = new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMinutes(1));
    assertThatThrownBy(() -> ask(patient, request, List.of(limited))).isSameAs(limited);
    assertThat(calls).hasValue(1);
  }

  @Test
  void stopsWaitingWhenCancelled() {
    Cancellation cancellation = new Cancellation();
    ModelException limited = new ModelException.RateLimited("later", Duration.ofSeconds(30));
    RetryPolicy patient = new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMinutes(1));
    ChatModel model =
        r -> {
          cancellation.cancel();
          throw limited;
        };
    ChatRequest request = request().cancellation(cancellation).build();
    assertThatThrownBy(() -> ChatModel.retrying(model, patient).chat(request))
        .isInstanceOf(CancelledException.class);
  }

  @Test
  void doublesTheCeilingOfItsWaitsUpToTheLongest() {
    assertThat(QUICK.ceiling(1)).isEqualTo(Duration.ofMillis(1));
    assertThat(QUICK.ceiling(2)).isEqualTo(Duration.ofMillis(2));
    assertThat(QUICK.ceiling(9)).isEqualTo(Duration.ofMillis(4));
  }
}
