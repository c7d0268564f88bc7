namespace Pieredze.Questions;
