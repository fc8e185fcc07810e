import { Client } from "./client.js";
import type { Assistants } from "./resources/assistants.js";
import type { Audio } from "./resources/audio.js";
import type { Chat } from "./resources/chat.js";
import type { Files } from "./resources/files.js";
import type { Models } from "./resources/models.js";
import type { VectorStores } from "./resources/vector-stores.js";
import { flatten } from "./runtime/index.js";

const FUNCTIONS = {
  listAssistants: "assistants.listAssistants",
  createAssistant: "assistants.createAssistant",
  getAssistant: "assistants.getAssistant",
  modifyAssistant: "assistants.modifyAssistant",
  deleteAssistant: "assistants.deleteAssistant",
  createThread: "assistants.createThread",
  createThreadAndRun: "assistants.createThreadAndRun",
  getThread: "assistants.getThread",
  modifyThread: "assistants.modifyThread",
  deleteThread: "assistants.deleteThread",
  listMessages: "assistants.listMessages",
  createMessage: "assistants.createMessage",
  getMessage: "assistants.getMessage",
  modifyMessage: "assistants.modifyMessage",
  deleteMessage: "assistants.deleteMessage",
  listRuns: "assistants.listRuns",
  createRun: "assistants.createRun",
  getRun: "assistants.getRun",
  modifyRun: "assistants.modifyRun",
  cancelRun: "assistants.cancelRun",
  submitToolOutputsToRun: "assistants.submitToolOutputsToRun",
  listRunSteps: "assistants.listRunSteps",
  getRunStep: "assistants.getRunStep",
  listVectorStores: "vectorStores.listVectorStores",
  createVectorStore: "vectorStores.createVectorStore",
  getVectorStore: "vectorStores.getVectorStore",
  modifyVectorStore: "vectorStores.modifyVectorStore",
  deleteVectorStore: "vectorStores.deleteVectorStore",
  searchVectorStore: "vectorStores.searchVectorStore",
  listVectorStoreFiles: "vectorStores.listVectorStoreFiles",
  createVectorStoreFile: "vectorStores.createVectorStoreFile",
  getVectorStoreFile: "vectorStores.getVectorStoreFile",
  updateVectorStoreFileAttributes:
    "vectorStores.updateVectorStoreFileAttributes",
  deleteVectorStoreFile: "vectorStores.deleteVectorStoreFile",
  retrieveVectorStoreFileContent: "vectorStores.retrieveVectorStoreFileContent",
  createVectorStoreFileBatch: "vectorStores.createVectorStoreFileBatch",
  getVectorStoreFileBatch: "vectorStores.getVectorStoreFileBatch",
  cancelVectorStoreFileBatch: "vectorStores.cancelVectorStoreFileBatch",
  listFilesInVectorStoreBatch: "vectorStores.listFilesInVectorStoreBatch",
  listFiles: "files.listFiles",
  createFile: "files.createFile",
  retrieveFile: "files.retrieveFile",
  deleteFile: "files.deleteFile",
  downloadFile: "files.downloadFile",
  listModels: "models.listModels",
  retrieveModel: "models.retrieveModel",
  deleteModel: "models.deleteModel",
  createChatCompletion: "chat.createChatCompletion",
  createSpeech: "audio.createSpeech",
};

/** Every operation as a function, on a client made from the environment. */
export interface Functions {
  listAssistants: Assistants["listAssistants"];
  createAssistant: Assistants["createAssistant"];
  getAssistant: Assistants["getAssistant"];
  modifyAssistant: Assistants["modifyAssistant"];
  deleteAssistant: Assistants["deleteAssistant"];
  createThread: Assistants["createThread"];
  createThreadAndRun: Assistants["createThreadAndRun"];
  getThread: Assistants["getThread"];
  modifyThread: Assistants["modifyThread"];
  deleteThread: Assistants["deleteThread"];
  listMessages: Assistants["listMessages"];
  createMessage: Assistants["createMessage"];
  getMessage: Assistants["getMessage"];
  modifyMessage: Assistants["modifyMessage"];
  deleteMessage: Assistants["deleteMessage"];
  listRuns: Assistants["listRuns"];
  createRun: Assistants["createRun"];
  getRun: Assistants["getRun"];
  modifyRun: Assistants["modifyRun"];
  cancelRun: Assistants["cancelRun"];
  submitToolOutputsToRun: Assistants["submitToolOutputsToRun"];
  listRunSteps: Assistants["listRunSteps"];
  getRunStep: Assistants["getRunStep"];
  listVectorStores: VectorStores["listVectorStores"];
  createVectorStore: VectorStores["createVectorStore"];
  getVectorStore: VectorStores["getVectorStore"];
  modifyVectorStore: VectorStores["modifyVectorStore"];
  deleteVectorStore: VectorStores["deleteVectorStore"];
  searchVectorStore: VectorStores["searchVectorStore"];
  listVectorStoreFiles: VectorStores["listVectorStoreFiles"];
  createVectorStoreFile: VectorStores["createVectorStoreFile"];
  getVectorStoreFile: VectorStores["getVectorStoreFile"];
  updateVectorStoreFileAttributes: VectorStores["updateVectorStoreFileAttributes"];
  deleteVectorStoreFile: VectorStores["deleteVectorStoreFile"];
  retrieveVectorStoreFileContent: VectorStores["retrieveVectorStoreFileContent"];
  createVectorStoreFileBatch: VectorStores["createVectorStoreFileBatch"];
  getVectorStoreFileBatch: VectorStores["getVectorStoreFileBatch"];
  cancelVectorStoreFileBatch: VectorStores["cancelVectorStoreFileBatch"];
  listFilesInVectorStoreBatch: VectorStores["listFilesInVectorStoreBatch"];
  listFiles: Files["listFiles"];
  createFile: Files["createFile"];
  retrieveFile: Files["retrieveFile"];
  deleteFile: Files["deleteFile"];
  downloadFile: Files["downloadFile"];
  listModels: Models["listModels"];
  retrieveModel: Models["retrieveModel"];
  deleteModel: Models["deleteModel"];
  createChatCompletion: Chat["createChatCompletion"];
  createSpeech: Audio["createSpeech"];
}

/**
 * The class of the client, with every operation as a function on it: both
 * `new api({ … })` and `api.operation({ … })` work.
 */
export const api: typeof Client & Functions = /* @__PURE__ */ flatten<
  typeof Client,
  Functions
>(Client, FUNCTIONS);
