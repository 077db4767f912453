/**
 * First words of persons' names: given names that news prints in French, English and Vietnamese dispatches, and the
 * family names that a Vietnamese name begins with. A list of our own; names that are words of the languages (`Pierre`
 * aside), months or places are left out where a capital behind them would more often be something else.
 */
import { bareSyllable } from '../spacing/lists/vietnamese.ts';
import { WordTable } from './word-table.ts';

const GIVEN = new Set(
  `Adam Adèle Adrian Adrien Agnès Agnieszka Ahmad Ahmed Aïcha Aisha Akihiro Akira Alain Alan Alassane Albert Alberto Alejandro Aleksandr Aleksandra
  Aleksei Alessandro Alex Alexander Alexandr Alexandra Alexandre Alexei Alexeï Alexis Alfred Alfredo Ali Alice Alicia Alioune Alison Amadou Amanda
  Amélie Amelia Amina Aminata Amir Amit Amy Ana Anastasia Anatoli Anatoly Anders Andrea Andreas Andrei Andreï Andrej Andrés Andrew Andrey Andrzej André
  Ángel Angela Angelika Angelina Anita Ann Anna Annalena Anne Annette Annick Annie Anthony Antoine Antoinette Anton Antonella Antoni Antonio António
  Antony Anwar Aristide Armand Armando Arnaud Arne Arthur Arturo Ashok Astrid Audrey Augustin Augusto Aurélie Aurélien Axel Ayman Aziz Baptiste Barack
  Barbara Bart Bashar Bastien Béatrice Beatriz Ben Benedikt Benjamin Benoît Bernadette Bernard Bernardo Bernd Bernie Bertrand Bill Birgit Björn Bob
  Boris Brad Brandon Brian Brice Brigitte Bruce Bruno Camille Carine Carl Carla Carlo Carlos Carmen Carol Carole Carolina Caroline Catherine Cathy
  Cécile Cédric Celia Célia Céline César Chantal Charles Charlotte Cheikh Chloé Chris Christian Christiane Christina Christine Christophe Christopher
  Cindy Claire Clara Claude Claudia Claudine Claudio Claus Clément Clémence Colette Colin Constantin Corinne Cristian Cristina Cyril Cyrille Damien
  Daniel Daniela Daniele Danièle Danielle Danny Dariusz Dario David Deborah Deepak Delphine Denis Denise Dennis Derek Diana Diane Didier Diego Dieter
  Dietmar Dilma Dimitri Dirk Dmitri Dmitry Dominik Dominique Donald Donatella Donna Doris Dorothée Douglas Eduardo Edgar Edmond Édouard Edouard Edward
  Edwin Elena Eleanor Elisa Elisabeth Élisabeth Élise Elise Elizabeth Elke Ella Ellen Éloïse Elsa Elvira Emil Émile Emile Émilie Emilie Emilio Emily
  Emma Emmanuel Emmanuelle Enrico Enrique Éric Eric Erica Erich Erik Erika Ernest Ernesto Erwan Esteban Estelle Esther Étienne Etienne Eugène Eva Eve
  Ève Evelyne Évelyne Fabien Fabienne Fabio Fabrice Fadi Farid Farida Fatima Fatou Fatoumata Federica Federico Felipe Félix Felix Ferdinand Fernanda
  Fernando Filip Fiona Flavie Flavio Florent Florian Francesca Francesco Francine Francis Francisco Franck François Françoise Frank Franz Fred Frédéric
  Frédérique Frederik Friedrich Fritz Fumio Gabriel Gabriela Gabrielle Gaël Gaëlle Gary Gaspard Gauthier Geneviève Geoffrey Georg George Georges Georgina
  Gérald Gerald Gérard Gerhard Germain Ghislaine Giacomo Gianni Gilbert Gilles Giorgia Giorgio Giovanni Gisèle Giulia Giuseppe Gonzalo Gordon Göran Grace Graham
  Greg Grégoire Gregor Gregory Grégory Greta Guennadi Guido Guillaume Guillermo Gunnar Gustav Gustavo Guy Guylaine Habib Hadi Hakan Hamid Hannah Hans
  Harald Harold Harry Hasan Hassan Heather Hector Heidi Heike Heinz Helen Helena Hélène Helga Helmut Henri Henrik Henry Herbert Hermann Hervé Hideki
  Hillary Hiroshi Hocine Hubert Hugo Hugues Hussein Ibrahim Ida Ignacio Igor Ilham Ilya Imran Ines Inès Inga Inge Ingrid Irena Irène Irina Isaac Isabel
  Isabelle Ismaël Ismail Issa Ivan Iván Ivana Jack Jackie Jacob Jacqueline Jacques Jaime Jakob Jakub James Jamila Jan Jana Jane Janet Janez Janine Jared
  Javier Jawaharlal Jean Jeanne Jeff Jeffrey Jennifer Jens Jeremy Jérémie Jérôme Jerry Jessica Jesús Jill Jim Joachim Joan Joana João Joaquín Jochen Joe Joël Johan Johann Johanna Johannes John Jon Jonas Jonathan Jordi Jörg Jorge José Josef Josep Joseph Joséphine Josette Joshua Josiane Joyce Juan Juana Judith
  Julia Julian Julie Julien Juliette Julio Jürgen Justin Justine Kaja Kamala Karen Karim Karin Karine Karl Karol Katarina Kate Katherine Kathleen Kathy Katia
  Katja Katrin Kavita Keith Kelly Ken Kenji Kenneth Kerstin Kevin Khaled Khalid Kimberly Klaus Kofi Konrad Konstantin Krzysztof Kurt Kwame Kyriakos Kylian Lamine
  Lars Larry László Laura Laure Laurence Laurent Laurie Léa Leïla Leila Lena Léo Leo Léon Leon Leonardo Leonid Léopold Leslie Lila Liliane Lina Linda Lionel
  Lisa Lise Liz Loïc Lola Lorenzo Louis Louise Luc Luca Lucas Lucia Lucía Lucie Lucien Lucienne Lucy Ludovic Ludwig Luigi Luis Luís Luisa Luiz Łukasz Lydia
  Lydie Lynn Madeleine Magali Magdalena Magnus Mahamat Mahmoud Maïté Malala Malcolm Malik Mamadou Manfred Manmohan Manon Manuel Manuela Marc Marcel Marcela
  Marcelo Marcin Marco Marcos Marcus Marek Margaret Margareta Margarita Margot Marguerite Maria María Mariam Marian Mariana Marianne Marie Marielle Marina Marine
  Mario Marion Mark Marko Markus Martha Marta Martin Martina Martine Mary Marwan Masatsugu Massimo Mateo Mateusz Mathias Mathieu Mathilde Matteo Matthew Matthias
  Matthieu Maud Maurice Mauricio Max Maxim Maxime Maximilien Maya Mehdi Mehmet Mélanie Melanie Melissa Mercedes Michael Michaël Michał Michel Michele Michèle
  Micheline Michelle Miguel Mikael Mike Mikhaïl Mikhail Milan Milena Milica Mireille Miriam Miroslav Modibo Mohamed Mohammad Mohammed Monica Monika Monique Moussa
  Muriel Mustafa Mustapha Myriam Nabil Nadège Nadia Nadine Nancy Narendra Natacha Natalia Natalie Nathalie Nathan Neil Nelly Nelson Nick Nicola Nicolas Nicolás
  Nicole Nicolle Nigel Nikita Nikola Nikolai Nikolaï Nils Nina Noah Noëlle Noémie Nora Norbert Norman Nuno Odette Odile Olaf Oleg Olena Olga Oliver Olivia
  Olivier Omar Oscar Óscar Oskar Osman Otto Ousmane Pablo Paola Paolo Pascal Pascale Patrice Patricia Patrick Patrik Paul Paula Paulette Paulina Pauline Paulo
  Pavel Pawel Paweł Pedro Penelope Peter Petr Petra Petro Philip Philippe Pierre Pietro Piotr Prabowo Priya Rachel Rachid Rafael Rahul Raïssa Rajesh Rajiv
  Ralf Ralph Ramón Ramon Randy Raphaël Raquel Raúl Raul Ravi Raymond Rebecca Régine Régis Rémi Rémy Renate Renato René Renée Ricardo Richard Rick Rita Robert
  Roberta Roberto Robin Rodolphe Rodrigo Rodrigue Rodrigo Roger Roland Rolf Romain Roman Romano Ron Ronald Rosa Rosalie Rose Rosemary Roxane Roy Ruben Rubén Rudolf
  Rudy Ruslan Ruth Ryan Sabine Sabrina Saïd Said Salah Salif Salim Sally Salman Salma Salvador Salvatore Sam Samantha Sami Samir Samira Samuel Sandra Sandrine
  Sanjay Sara Sarah Sascha Saskia Scott Sean Sébastien Sebastian Sergei Sergeï Serge Sergey Sergi Sergio Séverine Shannon Sharon Shigeru Shinzo Sidonie Siegfried
  Sigmar Sigrid Silvia Silvio Simon Simona Simone Slobodan Sofía Solange Somchai Sonexay Sonia Sophie Soraya Souleymane Stan Stanislas Stanislav Stefan Stefania Stefano Steffen
  Stella Stéphane Stéphanie Stephanie Stephen Steve Steven Stuart Subrahmanyam Susan Susana Susanne Suzanne Suzy Sven Sviatlana Svetlana Sylvain Sylvia Sylvie
  Tamara Tanguy Tania Tanja Taro Tariq Tatiana Tatsuo Ted Teresa Terry Thaksin Theo Théo Theodor Theresa Thérèse Thibault Thibaut Thierry Thomas Thongloun Thorsten
  Tiago Tidjane Tiffany Tim Timothy Tina Tobias Todd Tom Tomás Tomáš Tomasz Tommy Tony Traian Ulrich Ulrika Urs Ursula Uwe Václav Valentin Valentina Valentine
  Valeria Valérie Valery Valéry Vanessa Vera Véronique Veronika Vicente Victor Victoria Vijay Viktor Vincent Vincenzo Viola Violette Virginie Vitali Vivek Vivien
  Viviane Vladimir Volker Volodymyr Wael Walter Wanda Warren Wendy Werner Wilfried Wilhelm William Willy Wladimir Wolfgang Xavier Yana Yann Yannick Yasmina Yasuo Yoko
  Yolande Yohann Yoshihide Youssef Youssouf Yukio Yulia Yuri Yusuf Yvan Yves Yvette Yvon Yvonne Zeinab Zied Zoé Zuzana`
    .trim()
    .split(/\s+/u),
);

/** Given names that are places, too: in front of a capital they are rather a person's. */
const ALSO_PLACES = new WordTable();
ALSO_PLACES.add(1, 'Florence Sofia Israel Chelsea Paris Vienna');

/** Vietnamese family names, without their marks. */
const FAMILY = new Set(
  `an au bach bui cao chau chu cu cung da dam dang dao dau diep dinh do doan doi dong duong giang giap ha han ho hoang hua huynh khong khuat khuc
  kieu kim la lai lam le lieu lo loc lu luong luu ly ma mac mai nghiem ngo nguy nguyen ninh nong ong pham phan phi pho phung quach quan
  sung ta tang thach thai than thi thieu tieu to ton tong tran tra trieu trinh truong tu tuong ung van vi viet vo vu vuong vuu y`
    .trim()
    .split(/\s+/u),
);

/** Whether a word is a given name that persons' names begin with. */
export const isGivenName = (word: string): boolean => {
  const [first = word] = word.split('-');
  return GIVEN.has(word) || GIVEN.has(first);
};

/** Whether the word at `from` to `to` of `text` is one though it also names a place. */
export const isGivenNameOfPlace = (text: string, from = 0, to = text.length): boolean =>
  ALSO_PLACES.at(text, from, to) !== 0;

/** Whether a Vietnamese name may begin with the word, whatever marks it bears. */
export const isVietnameseFamilyName = (word: string): boolean => FAMILY.has(bareSyllable(word));

/** How a syllable of Vietnamese is made, without its marks: an onset and a rime. */
const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?(?:[aeiouy]|ac|ach|ai|am|an|ang|anh|ao|ap|at|au|ay|ec|em|en|eng|eo|ep|et|eu|ia|ich|iec|iem|ien|ieng|iep|iet|ieu|im|in|inh|ip|it|iu|oa|oac|oai|oan|oang|oanh|oat|oc|oe|oi|om|on|ong|op|ot|ua|uan|uang|uat|uc|ue|ui|um|un|ung|uoc|uoi|uon|uong|uot|up|ut|uu|uy|uyen|uyet|uynh|yen|yet|yeu)$/u;

/** Whether a word may be a part of a Vietnamese name. */
export const isVietnameseNamePart = (word: string): boolean =>
  word.length <= 12 && SYLLABLE.test(bareSyllable(word));
