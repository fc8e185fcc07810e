"""The types of OpenAI API, each imported when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .assistant_object import *
    from .assistant_stream_event import *
    from .assistant_supported_models import *
    from .assistant_tool import *
    from .assistant_tools_code import *
    from .assistant_tools_file_search import *
    from .assistant_tools_file_search_type_only import *
    from .assistant_tools_function import *
    from .assistants_api_response_format_option import *
    from .assistants_api_tool_choice_option import *
    from .assistants_named_tool_choice import *
    from .auto_chunking_strategy_request_param import *
    from .chat_completion_logprobs import *
    from .chat_completion_message_tool_call import *
    from .chat_completion_message_tool_call_chunk import *
    from .chat_completion_message_tool_calls import *
    from .chat_completion_named_tool_choice import *
    from .chat_completion_request_assistant_message import *
    from .chat_completion_request_assistant_message_content_part import *
    from .chat_completion_request_developer_message import *
    from .chat_completion_request_message import *
    from .chat_completion_request_message_content_part_refusal import *
    from .chat_completion_request_message_content_part_text import *
    from .chat_completion_request_system_message import *
    from .chat_completion_request_tool_message import *
    from .chat_completion_request_user_message import *
    from .chat_completion_response_message import *
    from .chat_completion_stream_options import *
    from .chat_completion_stream_response_delta import *
    from .chat_completion_text_content import *
    from .chat_completion_token_logprob import *
    from .chat_completion_tool import *
    from .chat_completion_tool_choice_option import *
    from .chunking_strategy_request_param import *
    from .comparison_filter import *
    from .completion_usage import *
    from .compound_filter import *
    from .create_assistant_request import *
    from .create_chat_completion_request import *
    from .create_chat_completion_response import *
    from .create_chat_completion_stream_response import *
    from .create_file_request import *
    from .create_message_request import *
    from .create_run_request import *
    from .create_speech_request import *
    from .create_thread_and_run_request import *
    from .create_thread_request import *
    from .create_tool_resources import *
    from .create_vector_store_file_batch_request import *
    from .create_vector_store_file_request import *
    from .create_vector_store_request import *
    from .delete_assistant_response import *
    from .delete_file_response import *
    from .delete_message_response import *
    from .delete_model_response import *
    from .delete_thread_response import *
    from .delete_vector_store_file_response import *
    from .delete_vector_store_response import *
    from .done_event import *
    from .error import *
    from .error_event import *
    from .error_response import *
    from .file_expiration_after import *
    from .file_search_ranker import *
    from .file_search_ranking_options import *
    from .function_object import *
    from .function_parameters import *
    from .list_assistants_response import *
    from .list_files_response import *
    from .list_messages_response import *
    from .list_models_response import *
    from .list_run_steps_response import *
    from .list_runs_response import *
    from .list_vector_store_files_response import *
    from .list_vector_stores_response import *
    from .message_attachment import *
    from .message_completed_event import *
    from .message_content import *
    from .message_content_image_file_object import *
    from .message_content_image_url_object import *
    from .message_content_refusal_object import *
    from .message_content_text_annotations_file_citation_object import *
    from .message_content_text_annotations_file_path_object import *
    from .message_content_text_object import *
    from .message_created_event import *
    from .message_delta_content import *
    from .message_delta_content_image_file_object import *
    from .message_delta_content_image_url_object import *
    from .message_delta_content_refusal_object import *
    from .message_delta_content_text_annotations_file_citation_object import *
    from .message_delta_content_text_annotations_file_path_object import *
    from .message_delta_content_text_object import *
    from .message_delta_event import *
    from .message_delta_object import *
    from .message_in_progress_event import *
    from .message_incomplete_event import *
    from .message_object import *
    from .message_request_content import *
    from .message_request_content_text_object import *
    from .metadata import *
    from .model import *
    from .modify_assistant_request import *
    from .modify_message_request import *
    from .modify_run_request import *
    from .modify_thread_request import *
    from .open_ai_file import *
    from .other_chunking_strategy_response_param import *
    from .parallel_tool_calls import *
    from .reasoning_effort import *
    from .response_format_json_object import *
    from .response_format_json_schema import *
    from .response_format_json_schema_schema import *
    from .response_format_text import *
    from .run_cancelled_event import *
    from .run_cancelling_event import *
    from .run_completed_event import *
    from .run_completion_usage import *
    from .run_created_event import *
    from .run_expired_event import *
    from .run_failed_event import *
    from .run_in_progress_event import *
    from .run_incomplete_event import *
    from .run_object import *
    from .run_queued_event import *
    from .run_requires_action_event import *
    from .run_step_cancelled_event import *
    from .run_step_completed_event import *
    from .run_step_completion_usage import *
    from .run_step_created_event import *
    from .run_step_delta_event import *
    from .run_step_delta_object import *
    from .run_step_delta_step_details import *
    from .run_step_delta_step_details_message_creation_object import *
    from .run_step_delta_step_details_tool_calls_code_object import *
    from .run_step_delta_step_code_output_image_object_4586757a import *
    from .run_step_delta_step_details_code_output_logs_object_844f7ce2 import *
    from .run_step_delta_step_details_tool_calls_file_search_object import *
    from .run_step_delta_step_details_tool_calls_function_object import *
    from .run_step_delta_step_details_tool_calls_object import *
    from .run_step_delta_tool_call import *
    from .run_step_details import *
    from .run_step_details_message_creation_object import *
    from .run_step_details_tool_call import *
    from .run_step_details_tool_calls_code_object import *
    from .run_step_details_tool_calls_code_output_image_object import *
    from .run_step_details_tool_calls_code_output_logs_object import *
    from .run_step_details_tool_calls_file_search_object import *
    from .run_step_details_tool_search_ranking_options_object_a0a3be25 import *
    from .run_step_details_tool_calls_file_search_result_object import *
    from .run_step_details_tool_calls_function_object import *
    from .run_step_details_tool_calls_object import *
    from .run_step_expired_event import *
    from .run_step_failed_event import *
    from .run_step_in_progress_event import *
    from .run_step_object import *
    from .run_tool_call_object import *
    from .service_tier import *
    from .static_chunking_strategy import *
    from .static_chunking_strategy_request_param import *
    from .static_chunking_strategy_response_param import *
    from .submit_tool_outputs_run_request import *
    from .text_annotation import *
    from .text_annotation_delta import *
    from .thread_created_event import *
    from .thread_object import *
    from .tool_resources import *
    from .truncation_object import *
    from .update_vector_store_file_attributes_request import *
    from .update_vector_store_request import *
    from .vector_store_expiration_after import *
    from .vector_store_file_attributes import *
    from .vector_store_file_batch_object import *
    from .vector_store_file_content_response import *
    from .vector_store_file_counts import *
    from .vector_store_file_object import *
    from .vector_store_object import *
    from .vector_store_search_request import *
    from .vector_store_search_result_content_object import *
    from .vector_store_search_result_item import *
    from .vector_store_search_results_page import *
    from .voice_ids_or_custom_voice import *
    from .voice_ids_shared import *
    from .webhook_batch_completed import *

# Each module with the names in it; what does not fit on its line is indented below.
_INDEX = """\
assistant_object: AssistantObject
assistant_stream_event: AssistantStreamEvent
assistant_supported_models: AssistantSupportedModels
assistant_tool: AssistantTool AssistantToolParam
assistant_tools_code: AssistantToolsCode AssistantToolsCodeParam
assistant_tools_file_search: AssistantToolsFileSearch AssistantToolsFileSearchFileSearch
    AssistantToolsFileSearchFileSearchParam AssistantToolsFileSearchParam
assistant_tools_file_search_type_only: AssistantToolsFileSearchTypeOnly
    AssistantToolsFileSearchTypeOnlyParam
assistant_tools_function: AssistantToolsFunction AssistantToolsFunctionParam
assistants_api_response_format_option: AssistantsApiResponseFormatOption
    AssistantsApiResponseFormatOptionParam
assistants_api_tool_choice_option: AssistantsApiToolChoiceOption
    AssistantsApiToolChoiceOptionParam
assistants_named_tool_choice: AssistantsNamedToolChoice
    AssistantsNamedToolChoiceFunction AssistantsNamedToolChoiceFunctionParam
    AssistantsNamedToolChoiceParam
auto_chunking_strategy_request_param: AutoChunkingStrategyRequestParamInput
chat_completion_logprobs: ChatCompletionLogprobs
chat_completion_message_tool_call: ChatCompletionMessageToolCall
    ChatCompletionMessageToolCallFunction ChatCompletionMessageToolCallFunctionParam
    ChatCompletionMessageToolCallParam
chat_completion_message_tool_call_chunk: ChatCompletionMessageToolCallChunk
    ChatCompletionMessageToolCallChunkFunction
chat_completion_message_tool_calls: ChatCompletionMessageToolCalls
    ChatCompletionMessageToolCallsParam
chat_completion_named_tool_choice: ChatCompletionNamedToolChoiceFunctionParam
    ChatCompletionNamedToolChoiceParam
chat_completion_request_assistant_message: ChatCompletionRequestAssistantMessageParam
chat_completion_request_assistant_message_content_part:
    ChatCompletionRequestAssistantMessageContentPartParam
chat_completion_request_developer_message: ChatCompletionRequestDeveloperMessageParam
chat_completion_request_message: ChatCompletionRequestMessageParam
chat_completion_request_message_content_part_refusal:
    ChatCompletionRequestMessageContentPartRefusalParam
chat_completion_request_message_content_part_text:
    ChatCompletionRequestMessageContentPartTextParam
chat_completion_request_system_message: ChatCompletionRequestSystemMessageParam
chat_completion_request_tool_message: ChatCompletionRequestToolMessageParam
chat_completion_request_user_message: ChatCompletionRequestUserMessageParam
chat_completion_response_message: ChatCompletionResponseMessage
chat_completion_stream_options: ChatCompletionStreamOptionsParam
chat_completion_stream_response_delta: ChatCompletionStreamResponseDelta
chat_completion_text_content: ChatCompletionTextContentParam
chat_completion_token_logprob: ChatCompletionTokenLogprob
    ChatCompletionTokenLogprobTopLogprobsItem
chat_completion_tool: ChatCompletionToolParam
chat_completion_tool_choice_option: ChatCompletionToolChoiceOptionParam
chunking_strategy_request_param: ChunkingStrategyRequestParamInput
comparison_filter: ComparisonFilterParam ComparisonFilterType ComparisonFilterValue
completion_usage: CompletionUsage CompletionUsageCompletionTokensDetails
    CompletionUsagePromptTokensDetails
compound_filter: CompoundFilterParam SearchFilterParam
create_assistant_request: CreateAssistantRequestParam
create_chat_completion_request: CreateChatCompletionRequestParam
    CreateChatCompletionRequestResponseFormatParam
create_chat_completion_response: CreateChatCompletionResponse
    CreateChatCompletionResponseChoicesItem
create_chat_completion_stream_response: CreateChatCompletionStreamResponse
    CreateChatCompletionStreamResponseChoicesItem
create_file_request: CreateFileRequestParam CreateFileRequestPurpose
create_message_request: CreateMessageRequestAttachmentsItemParam
    CreateMessageRequestParam
create_run_request: CreateRunRequestParam
create_speech_request: CreateSpeechRequestParam CreateSpeechRequestResponseFormat
create_thread_and_run_request: CreateThreadAndRunRequestParam
create_thread_request: CreateThreadRequestParam
create_tool_resources: CreateToolResourcesCodeInterpreterParam
    CreateToolResourcesFileSearchParam
    CreateToolResourcesFileSearchVectorStoresItemParam CreateToolResourcesParam
create_vector_store_file_batch_request: CreateVectorStoreFileBatchRequestParam
create_vector_store_file_request: CreateVectorStoreFileRequestParam
create_vector_store_request: CreateVectorStoreRequestParam
delete_assistant_response: DeleteAssistantResponse
delete_file_response: DeleteFileResponse
delete_message_response: DeleteMessageResponse
delete_model_response: DeleteModelResponse
delete_thread_response: DeleteThreadResponse
delete_vector_store_file_response: DeleteVectorStoreFileResponse
delete_vector_store_response: DeleteVectorStoreResponse
done_event: DoneEvent
error: Error
error_event: ErrorEvent
error_response: ErrorResponse
file_expiration_after: FileExpirationAfterParam
file_search_ranker: FileSearchRanker
file_search_ranking_options: FileSearchRankingOptions FileSearchRankingOptionsParam
function_object: FunctionObject FunctionObjectParam
function_parameters: FunctionParameters
list_assistants_response: ListAssistantsResponse
list_files_response: ListFilesResponse
list_messages_response: ListMessagesResponse
list_models_response: ListModelsResponse
list_run_steps_response: ListRunStepsResponse
list_runs_response: ListRunsResponse
list_vector_store_files_response: ListVectorStoreFilesResponse
list_vector_stores_response: ListVectorStoresResponse
message_attachment: MessageAttachment
message_completed_event: MessageCompletedEvent
message_content: MessageContent
message_content_image_file_object: MessageContentImageFileObject
    MessageContentImageFileObjectImageFile MessageContentImageFileObjectImageFileParam
    MessageContentImageFileObjectParam
message_content_image_url_object: MessageContentImageUrlObject
    MessageContentImageUrlObjectImageUrl MessageContentImageUrlObjectImageUrlParam
    MessageContentImageUrlObjectParam
message_content_refusal_object: MessageContentRefusalObject
message_content_text_annotations_file_citation_object:
    MessageContentTextAnnotationsFileCitationObject
    MessageContentTextAnnotationsFileCitationObjectFileCitation
message_content_text_annotations_file_path_object:
    MessageContentTextAnnotationsFilePathObject
    MessageContentTextAnnotationsFilePathObjectFilePath
message_content_text_object: MessageContentTextObject MessageContentTextObjectText
message_created_event: MessageCreatedEvent
message_delta_content: MessageDeltaContent
message_delta_content_image_file_object: MessageDeltaContentImageFileObject
    MessageDeltaContentImageFileObjectImageFile
message_delta_content_image_url_object: MessageDeltaContentImageUrlObject
    MessageDeltaContentImageUrlObjectImageUrl
message_delta_content_refusal_object: MessageDeltaContentRefusalObject
message_delta_content_text_annotations_file_citation_object:
    MessageDeltaContentTextAnnotationsFileCitationObject
    MessageDeltaContentTextAnnotationsFileCitationObjectFileCitation
message_delta_content_text_annotations_file_path_object:
    MessageDeltaContentTextAnnotationsFilePathObject
    MessageDeltaContentTextAnnotationsFilePathObjectFilePath
message_delta_content_text_object: MessageDeltaContentTextObject
    MessageDeltaContentTextObjectText
message_delta_event: MessageDeltaEvent
message_delta_object: MessageDeltaObject MessageDeltaObjectDelta
message_in_progress_event: MessageInProgressEvent
message_incomplete_event: MessageIncompleteEvent
message_object: MessageObject MessageObjectIncompleteDetails
message_request_content: MessageRequestContentParam
message_request_content_text_object: MessageRequestContentTextObjectParam
metadata: Metadata
model: Model_
modify_assistant_request: ModifyAssistantRequestParam
modify_message_request: ModifyMessageRequestParam
modify_run_request: ModifyRunRequestParam
modify_thread_request: ModifyThreadRequestParam
open_ai_file: OpenAIFile OpenAIFilePurpose
other_chunking_strategy_response_param: OtherChunkingStrategyResponseParam
parallel_tool_calls: ParallelToolCalls
reasoning_effort: ReasoningEffort
response_format_json_object: ResponseFormatJsonObject ResponseFormatJsonObjectParam
response_format_json_schema: ResponseFormatJsonSchema ResponseFormatJsonSchemaJsonSchema
    ResponseFormatJsonSchemaJsonSchemaParam ResponseFormatJsonSchemaParam
response_format_json_schema_schema: ResponseFormatJsonSchemaSchema
response_format_text: ResponseFormatText ResponseFormatTextParam
run_cancelled_event: RunCancelledEvent
run_cancelling_event: RunCancellingEvent
run_completed_event: RunCompletedEvent
run_completion_usage: RunCompletionUsage
run_created_event: RunCreatedEvent
run_expired_event: RunExpiredEvent
run_failed_event: RunFailedEvent
run_in_progress_event: RunInProgressEvent
run_incomplete_event: RunIncompleteEvent
run_object: RunObject RunObjectIncompleteDetails RunObjectLastError
    RunObjectRequiredAction RunObjectRequiredActionSubmitToolOutputs RunObjectStatus
run_queued_event: RunQueuedEvent
run_requires_action_event: RunRequiresActionEvent
run_step_cancelled_event: RunStepCancelledEvent
run_step_completed_event: RunStepCompletedEvent
run_step_completion_usage: RunStepCompletionUsage
run_step_created_event: RunStepCreatedEvent
run_step_delta_event: RunStepDeltaEvent
run_step_delta_object: RunStepDeltaObject RunStepDeltaObjectDelta
run_step_delta_step_details: RunStepDeltaStepDetails
run_step_delta_step_details_message_creation_object:
    RunStepDeltaStepDetailsMessageCreationObject
    RunStepDeltaStepDetailsMessageCreationObjectMessageCreation
run_step_delta_step_details_tool_calls_code_object:
    RunStepDeltaStepDetailsToolCallsCodeObject
    RunStepDeltaStepDetailsToolCallsCodeObjectCodeInterpreter
run_step_delta_step_code_output_image_object_4586757a:
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObject
    RunStepDeltaStepDetailsToolCallsCodeOutputImageObjectImage
run_step_delta_step_details_code_output_logs_object_844f7ce2:
    RunStepDeltaStepDetailsToolCallsCodeOutputLogsObject
run_step_delta_step_details_tool_calls_file_search_object:
    RunStepDeltaStepDetailsToolCallsFileSearchObject
run_step_delta_step_details_tool_calls_function_object:
    RunStepDeltaStepDetailsToolCallsFunctionObject
    RunStepDeltaStepDetailsToolCallsFunctionObjectFunction
run_step_delta_step_details_tool_calls_object: RunStepDeltaStepDetailsToolCallsObject
run_step_delta_tool_call: RunStepDeltaToolCall
run_step_details: RunStepDetails
run_step_details_message_creation_object: RunStepDetailsMessageCreationObject
    RunStepDetailsMessageCreationObjectMessageCreation
run_step_details_tool_call: RunStepDetailsToolCall
run_step_details_tool_calls_code_object: RunStepDetailsToolCallsCodeObject
    RunStepDetailsToolCallsCodeObjectCodeInterpreter
run_step_details_tool_calls_code_output_image_object:
    RunStepDetailsToolCallsCodeOutputImageObject
    RunStepDetailsToolCallsCodeOutputImageObjectImage
run_step_details_tool_calls_code_output_logs_object:
    RunStepDetailsToolCallsCodeOutputLogsObject
run_step_details_tool_calls_file_search_object: RunStepDetailsToolCallsFileSearchObject
    RunStepDetailsToolCallsFileSearchObjectFileSearch
run_step_details_tool_search_ranking_options_object_a0a3be25:
    RunStepDetailsToolCallsFileSearchRankingOptionsObject
run_step_details_tool_calls_file_search_result_object:
    RunStepDetailsToolCallsFileSearchResultObject
    RunStepDetailsToolCallsFileSearchResultObjectContentItem
run_step_details_tool_calls_function_object: RunStepDetailsToolCallsFunctionObject
    RunStepDetailsToolCallsFunctionObjectFunction
run_step_details_tool_calls_object: RunStepDetailsToolCallsObject
run_step_expired_event: RunStepExpiredEvent
run_step_failed_event: RunStepFailedEvent
run_step_in_progress_event: RunStepInProgressEvent
run_step_object: RunStepObject RunStepObjectLastError
run_tool_call_object: RunToolCallObject RunToolCallObjectFunction
service_tier: ServiceTier
static_chunking_strategy: StaticChunkingStrategy StaticChunkingStrategyParam
static_chunking_strategy_request_param: StaticChunkingStrategyRequestParamInput
static_chunking_strategy_response_param: StaticChunkingStrategyResponseParam
submit_tool_outputs_run_request: SubmitToolOutputsRunRequestParam
    SubmitToolOutputsRunRequestToolOutputsItemParam
text_annotation: TextAnnotation
text_annotation_delta: TextAnnotationDelta
thread_created_event: ThreadCreatedEvent
thread_object: ThreadObject
tool_resources: ToolResources ToolResourcesCodeInterpreter
    ToolResourcesCodeInterpreterParam ToolResourcesFileSearch
    ToolResourcesFileSearchParam ToolResourcesParam
truncation_object: TruncationObject TruncationObjectParam
update_vector_store_file_attributes_request: UpdateVectorStoreFileAttributesRequestParam
update_vector_store_request: UpdateVectorStoreRequestParam
vector_store_expiration_after: VectorStoreExpirationAfter
    VectorStoreExpirationAfterParam
vector_store_file_attributes: VectorStoreFileAttributes VectorStoreFileAttributesValue
vector_store_file_batch_object: VectorStoreFileBatchObject
vector_store_file_content_response: VectorStoreFileContentResponse
    VectorStoreFileContentResponseDataItem
vector_store_file_counts: VectorStoreFileCounts
vector_store_file_object: VectorStoreFileObject VectorStoreFileObjectLastError
vector_store_object: VectorStoreObject
vector_store_search_request: VectorStoreSearchRequestParam
    VectorStoreSearchRequestRankingOptionsParam
vector_store_search_result_content_object: VectorStoreSearchResultContentObject
vector_store_search_result_item: VectorStoreSearchResultItem
vector_store_search_results_page: VectorStoreSearchResultsPage
voice_ids_or_custom_voice: VoiceIdsOrCustomVoiceCustomVoiceParam
    VoiceIdsOrCustomVoiceParam
voice_ids_shared: VoiceIdsShared
webhook_batch_completed: WebhookBatchCompleted WebhookBatchCompletedData
"""

_HOMES = {
    name: module
    for module, _, names in (
        line.partition(":") for line in _INDEX.replace("\n ", "").splitlines()
    )
    for name in names.split()
}


def __getattr__(name: str) -> object:
    module = _HOMES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value: object = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(_HOMES)
